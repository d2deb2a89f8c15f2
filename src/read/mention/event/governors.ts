import type { Certainty } from '../certainty.js';

/**
 * How a governing word takes its event: `to` *plans to close*, `that` *says (that) it closed*, `ing` *stopped closing*, `noun`
 * *demanded a closure*, `bare` *saw it close*. Behind a preposition the word is written with it (`accuse-of`), whatever follows.
 */
export type Frame = 'to' | 'that' | 'ing' | 'noun' | 'bare';

/** What a word makes of the event that it governs: how certain the event is where the word holds, and where it is denied. */
export interface Governor {
  readonly rule: string;
  readonly affirmed: Certainty;
  readonly negated: Certainty;
  /** Commitment where it holds, 0 to 10. */
  readonly strength: number;
  /** The rule's name where it is denied. */
  readonly denial: string;
}

const table = new Map<string, Governor>();

/** One row: a reason, what the event is where the words hold and where they are denied, the frames, and the words. */
function row(governor: Governor, frames: string, words: string): void {
  for (const word of words.split(/\s+/))
    for (const frame of word.includes('-') ? ['prep'] : frames.split(' ')) {
      const key = `${word} ${frame}`;
      if (!table.has(key)) table.set(key, governor);
    }
}

/** A governor: its rule, its commitment, and what its event is where it holds and where it is denied. */
export const governing = (
  rule: string,
  strength: number,
  [affirmed, negated, denial = negated === 'CT-' ? 'negated' : rule]: readonly [Certainty, Certainty, denial?: string],
): Governor => ({ rule, strength, affirmed, negated, denial });

/*
 * The table. Signatures after the implicative and factive verbs of Karttunen (1971) and Nairn, Condoravdi & Karttunen (2006):
 * what follows from the affirmed verb, what from the denied one. Values after FactBank (Saurí & Pustejovsky 2009).
 */

// Saying hands on what the speaker is sure of; what was not said stays open.
row(
  governing('said', 10, ['CT+', 'CT-', 'not-said']),
  'that',
  'report claim comment statement announcement assertion charge word news story',
);
row(
  governing('said', 10, ['CT+', 'U']),
  'that',
  `guarantee assure say tell write state announce add note insist argue declare explain assert maintain testify stress emphasize
   reply answer respond read conclude tweet post observe remark contend recount`,
);
// Of what there is no evidence one holds possible that it is not so.
row(governing('known', 10, ['CT+', 'PS-', 'no-evidence']), 'that', 'evidence proof');
row(governing('no-evidence', 4, ['PR+', 'PS-']), 'that', 'sign indication');
row(governing('no-evidence', 4, ['CT+', 'PS-']), 'prep', 'evidence-of proof-of sign-of indication-of trace-of');
row(governing('known', 10, ['CT+', 'U', 'not-said']), 'that noun', 'confirm verify establish confirmation');
// Who knows, proves or regrets takes it to be so, whether or not it is denied that they do.
row(
  governing('known', 10, ['CT+', 'CT+']),
  'that ing',
  `know realize realise learn discover reveal show prove confirm acknowledge admit recognize recognise regret remember
   recall forget notice find see hear disclose concede document verify establish demonstrate confess understand resent
   determine fact aware conscious glad
   sorry proud pleased surprised sad angry happy grateful disappointed confirmation
   blame-for criticize-for praise-for thank-for apologize-for convict-of guilty-of admit-to confess-to proud-of aware-of
   known-for know-of learn-of tell-of respond-to react-to fine-for sentence-for jail-for punish-for honor-for`,
);
row(
  governing('known', 10, ['CT+', 'CT+']),
  'noun',
  `know confirm acknowledge admit regret remember recall forget notice celebrate mourn condemn applaud praise criticize
   deplore witness blame survive watch mark`,
);
row(governing('true', 10, ['CT+', 'CT-']), 'that', 'true truth case');
row(governing('clear', 10, ['CT+', 'U']), 'that', 'clear obvious evident certain certainty sure');
row(
  governing('known', 10, ['CT+', 'CT+']),
  'to',
  'glad pleased happy proud sorry surprised sad lucky delighted honored relieved shocked',
);
// Doing it is part of what the word says; its denial denies it.
row(
  governing('done', 10, ['CT+', 'CT-']),
  'to ing bare noun',
  `manage begin start continue keep resume dare happen get proceed come go prove turn serve remember bother finish complete
   succeed-in engage-in participate-in take-part-in involve-in lead-to result-in carry-out keep-on go-on end-in
   cause force compel make let have help enable prompt lead drive oblige coerce provoke trigger spark inspire allow-in
   be-responsible-for responsible-for able persuade-into bring-about convince persuade`,
);
row(governing('done', 10, ['CT+', 'CT+']), 'ing noun', 'stop quit cease end suspend halt');
row(governing('done', 10, ['CT+', 'CT-']), 'to', 'use tend');
row(governing('done', 10, ['CT+', 'CT-']), 'bare', 'see hear watch feel observe find notice');
// Settled, though not yet done.
row(governing('decided', 8, ['CT+', 'U', 'not-decided']), 'to that', 'decide');
row(
  governing('decided', 8, ['CT+', 'CT-']),
  'to that ing noun',
  `decide agree resolve opt choose elect vote determine approve sign authorize authorise adopt decision agreement choice
   accept impose decide-on agree-on agree-to settle-on opt-for vote-for approve-of consent-to`,
);
// Not done: the word itself denies it; denied, it is done.
row(
  governing('rejected', 9, ['CT-', 'CT+', 'denied-denial']),
  'to noun ing',
  'refuse decline reject turn-down vote-down refusal refusal-of rejection-of',
);
row(
  governing('given-up', 9, ['CT-', 'CT+', 'denied-denial']),
  'to ing noun',
  `cancel scrap shelve abandon ditch drop call-off give-up back-out pull-out-of shy-away-from cancellation abandonment
   cancellation-of abandonment-of`,
);
row(governing('decided-against', 9, ['CT-', 'CT+']), 'prep', 'decide-against opt-against vote-against');
row(governing('rejected', 9, ['CT-', 'PS+', 'not-ruled-out']), 'noun ing that', 'rule-out exclude');
row(
  governing('not-done', 9, ['CT-', 'CT+']),
  'to',
  'fail forget neglect omit cease failure unable impossible unwilling reluctant',
);
row(governing('prevented', 9, ['CT-', 'CT+']), 'to ing noun', 'forbid ban prohibit bar');
row(
  governing('prevented', 9, ['CT-', 'CT+']),
  'ing noun',
  `avoid prevent avert escape miss skip block thwart foil forgo veto lack resist refrain absence lack
   prevent-from stop-from keep-from bar-from ban-from refrain-from abstain-from prohibit-from block-from
   discourage-from dissuade-from deter-from protect-from save-from spare-from hold-off
   absence-of lack-of short-of
   prevention-of avoidance-of ban-on instead-of freedom-from free-of free-from`,
);
row(
  governing('denied', 9, ['CT-', 'PS+', 'not-ruled-out']),
  'that ing noun',
  `deny refute disprove rebut false untrue untruth myth fabrication denial dismiss dismiss-as denial-of`,
);
row(governing('denied', 9, ['CT-', 'CT+']), 'that', 'wrong lie');
row(governing('denied', 9, ['CT-', 'CT-']), 'to', 'pretend');
row(governing('wished', 8, ['CT-', 'CT-']), 'that', 'wish pretend');
// Doubted.
row(governing('doubted', 7, ['PR-', 'CT+']), 'that', 'doubt question');
row(governing('doubted', 7, ['PR-', 'PR+']), 'to', 'unlikely');
row(
  governing('doubted', 7, ['PR-', 'PR+']),
  'that ing noun',
  'doubt unlikely improbable doubtful implausible doubt-of improbability unlikelihood sceptical skeptical',
);
// Planned, promised, likely.
row(
  governing('planned', 6, ['PR+', 'CT-', 'no-plans']),
  'to that ing noun',
  `plan intend intention mean prepare schedule slate plot conspire plan-for plan-on prepare-for set due arrange
   commit pledge vow promise swear undertake guarantee scheme agenda timetable readiness ready poise poised
   commitment-to pledge-of promise-of commit-to set-for due-for schedule-for slate-for bid bid-for bid-to move drive campaign
   effort-for plan-of intention-of headed-for verge-of brink-of edge-of willing pledge-to promise willingness on-track`,
);
row(
  governing('likely', 6, ['PR+', 'PR-']),
  'to that ing noun',
  `expect likely probable anticipate predict forecast project bound certain sure expectation prediction likelihood
   probability expectation-of likelihood-of prediction-of forecast-of project believe think assume presume reckon suppose
   estimate consider-likely feel trust belief conviction impression confident
   convinced confidence-that opinion view appear seem reckon calculate conclusion appearance seemingly wait-for await
   belief-in look-to`,
);
row(governing('likely', 6, ['PR+', 'PR-']), 'that', 'figure guess');
row(
  governing('reported', 6, ['PR+', 'U']),
  'to',
  'say report rumor rumour allege claim understand know believe think suspect purport',
);
row(
  governing('alleged', 6, ['PR+', 'U']),
  'that ing noun',
  `allege purport allegation accusation accuse accuse-of charge-with suspect-of allegation-of accusation-of suspicion-of charge-of
   indict-for`,
);
// Wanted.
row(
  governing('wanted', 5, ['PR+', 'CT-', 'no-plans']),
  'to noun that ing',
  `want seek wish desire pursue favor favour aim-for aim-at push-for keen-on intent-on desire-for wish-for fight-for campaign-for
   press-for`,
);
row(
  governing('wanted', 5, ['PR+', 'CT-', 'no-plans']),
  'to',
  'aim eager keen willing intent aspire push long ambition strive effort goal objective target work',
);
row(governing('wanted', 5, ['PR+', 'CT-', 'no-plans']), 'to', 'like love prefer hate care tempt inclined tempted');
row(governing('done', 10, ['CT+', 'CT-']), 'ing', 'like love enjoy prefer hate dislike tolerate spend busy worth');
row(governing('purpose', 5, ['PR+', 'CT-']), 'to', 'mission reason');
// Possible, considered, tried.
row(
  governing('considered', 3, ['PS+', 'CT-', 'no-plans']),
  'to that ing noun',
  `consider weigh mull discuss explore contemplate ponder study examine debate eye float toy-with think-about think-of
   talk-about talk-of look-at discuss-with review idea idea-of notion notion-of option option-of consideration-of talk-on
   discussion-of proposal-for open-to talk consider-for propose proposal suggestion suggest-to recommend draft propose-to
   proposal-of offer offer-of offer-to volunteer prospect scenario flirt-with speculation-of speculation-about talk-about
   speculate discussion-on negotiation-on`,
);
row(
  governing('tried', 5, ['PS+', 'CT-']),
  'to ing noun',
  `try attempt struggle endeavor endeavour attempt-at try-for struggle-for threaten threat threat-of threaten-with work-on hesitate
   bid-at vie compete fight race battle scramble rush effort-at negotiate lobby`,
);
row(
  governing('possible', 3, ['PS+', 'CT-']),
  'to that ing noun',
  `possible possibility chance possibility-of chance-of potential potential-for potential-of risk risk-of danger danger-of
   prospect-of opportunity opportunity-for option plausible conceivable room-for capable-of capacity ability
   threat-of hard difficult easy tough possibility-for afford able-of free susceptible-to vulnerable-to prone-to tempted
   allow permit enable-to entitle right right-of right-to permission license licence permission-for eligible authority power qualify-for
   eligible-for time room`,
);
row(
  governing('hinted', 4, ['PS+', 'PS-']),
  'that noun ing',
  `suggest hint indicate suspect speculate rumor rumour imply signal wonder insinuate speculation suspicion rumor-of rumour-of
   hint-at hint-of theory hypothesis intimate point-to rumor-about possibility seem`,
);
row(
  governing('feared', 4, ['PS+', 'PS-']),
  'to that ing noun',
  `fear worry warn concern warning fear-of warn-of warn-against warning-of concern-about worry-about fear-for danger alarm afraid
   worried concerned afraid-of fearful-of alarm-about dread anxious`,
);
row(
  governing('hoped', 4, ['PS+', 'PS-']),
  'to that ing noun',
  `hope hope-for hope-of hopeful optimistic dream dream-of pray-for pray desperate wish-for optimism-about ambition-of`,
);
// Asked of others, required, judged: not told whether it comes to be.
row(
  governing('asked', 3, ['U', 'U']),
  'that noun',
  `ask order urge request demand require insist recommend suggest propose advise beg mandate plea instruct necessary important
   essential crucial vital imperative better urgent advocate oppose need recommendation advice requirement demand`,
);
row(
  governing('asked', 3, ['U', 'U']),
  'to ing bare',
  `ask order urge tell advise invite call command instruct request demand require recommend encourage beg press plead implore remind
   petition warn summon direct appeal need pressure challenge insist necessary important essential crucial vital should wise better
   right wrong oppose apply mandate obligation duty urgent good bad fair unfair recommendation advice requirement wait interest
   interested stupid foolish illegal legal reasonable unreasonable dangerous safe useful useless sensible premature`,
);
row(
  governing('asked', 3, ['U', 'U']),
  'prep',
  `call-for call-on ask-for demand-for request-for appeal-for appeal-to call-to need-for warn-to require-of insist-on oppose-to
   support-for opposition-to argue-for lobby-for favor-of favour-of apply-for demand-of urge-for push-to order-for order-to
   protest-against opposed-to object-to interested-in interest-in time-for plead-for beg-for press-to`,
);
row(
  governing('asked-whether', 0, ['U', 'U']),
  'whether',
  `ask wonder know decide examine determine investigate say see question consider study debate inquire unclear unknown
   uncertain doubt check test learn discuss tell find depend`,
);

/** The row for a word in a frame: by its dictionary form, else by what the word is without its ending. */
export const governorOf = (forms: readonly string[], frame: Frame | 'whether'): Governor | null =>
  find(forms.map((form) => `${form} ${frame}`));

/** The row for a word and the preposition or particle behind it: `accuse` + `of`. */
export const governorWith = (forms: readonly string[], preposition: string): Governor | null =>
  find(forms.map((form) => `${form}-${preposition} prep`));

function find(keys: readonly string[]): Governor | null {
  for (const key of keys) {
    const found = table.get(key);
    if (found) return found;
  }
  return null;
}
