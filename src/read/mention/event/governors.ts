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

/** A governor of one line; the first row of a word and frame holds. */
const g = (rule: string, strength: number, [affirmed, negated]: readonly [Certainty, Certainty]): Governor => ({
  rule,
  strength,
  affirmed,
  negated,
});

/*
 * The table. Signatures after the implicative and factive verbs of Karttunen (1971) and Nairn, Condoravdi & Karttunen (2006):
 * what follows from the affirmed verb, what from the denied one. Values after FactBank (Saurí & Pustejovsky 2009).
 */

// Saying hands on what the speaker is sure of; what was not said stays open.
row(
  g('said', 10, ['CT+', 'U']),
  'that',
  `say tell report write state announce add note claim insist argue declare explain assert maintain testify stress emphasize
   reply answer respond read conclude tweet post observe remark contend charge recount comment statement announcement claim
   assertion report word news`,
);
// Who knows, proves or regrets takes it to be so, whether or not it is denied that they do.
row(
  g('known', 10, ['CT+', 'CT+']),
  'that ing',
  `know realize realise learn discover reveal show prove confirm acknowledge admit recognize recognise regret remember
   recall forget notice find see hear disclose concede document verify establish demonstrate confess understand resent
   determine fact evidence proof aware conscious glad
   sorry proud pleased surprised sad angry happy grateful disappointed confirmation
   blame-for criticize-for praise-for thank-for apologize-for convict-of guilty-of admit-to confess-to proud-of aware-of
   known-for know-of learn-of tell-of respond-to react-to fine-for sentence-for jail-for punish-for honor-for`,
);
row(
  g('known', 10, ['CT+', 'CT+']),
  'noun',
  `know confirm acknowledge admit regret remember recall forget notice celebrate mourn condemn applaud praise criticize
   deplore witness blame survive watch mark`,
);
row(g('true', 10, ['CT+', 'CT-']), 'that', 'true truth case');
row(g('clear', 10, ['CT+', 'U']), 'that', 'clear obvious evident certain certainty sure');
row(
  g('known', 10, ['CT+', 'CT+']),
  'to',
  'glad pleased happy proud sorry surprised sad lucky delighted honored relieved shocked',
);
// Doing it is part of what the word says; its denial denies it.
row(
  g('done', 10, ['CT+', 'CT-']),
  'to ing bare noun',
  `manage begin start continue keep resume dare happen get proceed come go prove turn serve remember bother finish complete
   succeed-in engage-in participate-in take-part-in involve-in lead-to result-in carry-out keep-on go-on end-in
   cause force compel make let have help enable prompt lead drive oblige coerce provoke trigger spark inspire allow-in
   be-responsible-for responsible-for able persuade-into bring-about convince persuade`,
);
row(g('done', 10, ['CT+', 'CT+']), 'ing', 'stop quit cease end suspend halt');
row(g('done', 10, ['CT+', 'CT-']), 'to', 'use tend');
row(g('done', 10, ['CT+', 'CT-']), 'bare', 'see hear watch feel observe find notice');
// Settled, though not yet done.
row(
  g('decided', 8, ['CT+', 'CT-']),
  'to that ing noun',
  `decide agree resolve opt choose elect vote determine approve sign authorize authorise adopt decision agreement choice
   accept impose decide-on agree-on agree-to settle-on opt-for vote-for approve-of consent-to`,
);
// Not done: the word itself denies it; denied, it is done.
row(
  g('not-done', 9, ['CT-', 'CT+']),
  'to',
  'fail refuse decline forget neglect omit cease refusal failure unable impossible unwilling reluctant',
);
row(
  g('prevented', 9, ['CT-', 'CT+']),
  'to ing noun',
  `avoid prevent avert escape miss skip block thwart foil forgo cancel scrap shelve abandon ditch forbid
   ban prohibit bar veto lack reject resist refrain exclude cancellation absence lack abandonment
   prevent-from stop-from keep-from bar-from ban-from refrain-from abstain-from prohibit-from block-from
   discourage-from dissuade-from deter-from protect-from save-from spare-from hold-off decide-against rule-out
   give-up absence-of lack-of cancellation-of opt-against vote-against call-off back-out pull-out-of shy-away-from short-of
   prevention-of avoidance-of ban-on refusal-of rejection-of instead-of freedom-from free-of free-from`,
);
row(
  g('denied', 9, ['CT-', 'CT+']),
  'that ing noun',
  `deny refute disprove rebut false untrue untruth wrong lie myth fabrication denial dismiss-as denial-of`,
);
row(g('denied', 9, ['CT-', 'CT-']), 'to', 'pretend');
row(g('wished', 8, ['CT-', 'CT-']), 'that', 'wish pretend');
// Doubted.
row(
  g('doubted', 7, ['PR-', 'PR+']),
  'to that ing noun',
  'doubt unlikely improbable doubtful question implausible doubt-of improbability unlikelihood sceptical skeptical',
);
// Planned, promised, likely.
row(
  g('planned', 6, ['PR+', 'CT-']),
  'to that ing noun',
  `plan intend intention mean prepare schedule slate plot conspire plan-for plan-on prepare-for set due arrange
   commit pledge vow promise swear undertake guarantee scheme agenda timetable readiness ready poise poised
   commitment-to pledge-of promise-of commit-to set-for due-for schedule-for slate-for bid bid-for bid-to move drive campaign
   effort-for plan-of intention-of headed-for willing pledge-to promise willingness on-track`,
);
row(
  g('likely', 6, ['PR+', 'PR-']),
  'to that ing noun',
  `expect likely probable anticipate predict forecast project bound certain sure expectation prediction likelihood
   probability expectation-of likelihood-of prediction-of forecast-of project believe think assume presume reckon suppose
   estimate figure guess consider-likely feel trust belief conviction impression sign indication confident
   convinced confidence-that opinion view appear seem reckon calculate conclusion appearance seemingly wait-for await
   belief-in sign-of look-to`,
);
row(
  g('reported', 6, ['PR+', 'U']),
  'to',
  'say report rumor rumour allege claim understand know believe think suspect purport',
);
row(
  g('alleged', 6, ['PR+', 'U']),
  'that ing noun',
  `allege purport allegation accusation accuse accuse-of charge-with suspect-of allegation-of accusation-of suspicion-of charge-of
   indict-for`,
);
// Wanted.
row(
  g('wanted', 5, ['PR+', 'CT-']),
  'to noun that ing',
  `want seek wish desire pursue favor favour aim-for aim-at push-for keen-on intent-on desire-for wish-for fight-for campaign-for
   press-for`,
);
row(
  g('wanted', 5, ['PR+', 'CT-']),
  'to',
  'aim eager keen willing intent aspire push long ambition strive effort goal objective target work',
);
row(g('wanted', 5, ['PR+', 'CT-']), 'to', 'like love prefer hate care tempt inclined tempted');
row(g('done', 10, ['CT+', 'CT-']), 'ing', 'like love enjoy prefer hate dislike tolerate spend busy worth');
row(g('purpose', 5, ['PR+', 'CT-']), 'to', 'in-order so-as mission reason');
// Possible, considered, tried.
row(
  g('considered', 3, ['PS+', 'CT-']),
  'to that ing noun',
  `consider weigh mull discuss explore contemplate ponder study examine debate eye float toy-with think-about think-of
   talk-about talk-of look-at discuss-with review idea idea-of notion notion-of option option-of consideration-of talks-on
   discussion-of proposal-for open-to talk consider-for propose proposal suggestion suggest-to recommend draft propose-to
   proposal-of offer offer-of offer-to volunteer prospect scenario flirt-with speculation-of speculation-about talk-about
   speculate discussions-on`,
);
row(
  g('tried', 5, ['PS+', 'CT-']),
  'to ing noun',
  `try attempt struggle endeavor endeavour attempt-at try-for struggle-for threaten threat threat-of threaten-with work-on hesitate
   bid-at vie compete fight race battle scramble rush effort-at negotiate lobby`,
);
row(
  g('possible', 3, ['PS+', 'CT-']),
  'to that ing noun',
  `possible possibility chance possibility-of chance-of potential potential-for potential-of risk risk-of danger danger-of
   prospect-of opportunity opportunity-for option plausible conceivable room-for capable-of capacity ability
   threat-of hard difficult easy tough possibility-for afford able-of free susceptible-to vulnerable-to prone-to tempted
   allow permit enable-to entitle right right-of right-to permission license licence permission-for eligible authority power qualify-for
   eligible-for time`,
);
row(
  g('suggested', 4, ['PS+', 'PS-']),
  'that noun ing',
  `suggest hint indicate suspect speculate rumor rumour imply signal wonder insinuate speculation suspicion rumor-of rumour-of
   hint-at hint-of theory hypothesis intimate point-to rumor-about possibility seem`,
);
row(
  g('feared', 4, ['PS+', 'PS-']),
  'to that ing noun',
  `fear worry warn concern warning fear-of warn-of warn-against warning-of concern-about worry-about fear-for danger alarm afraid
   worried concerned afraid-of fearful-of alarm-about dread anxious`,
);
row(
  g('hoped', 4, ['PS+', 'PS-']),
  'to that ing noun',
  `hope hope-for hope-of hopeful optimistic dream dream-of pray-for pray desperate wish-for hopes-of hopes-for optimism ambition-of`,
);
// Asked of others, required, judged: not told whether it comes to be.
row(
  g('asked', 3, ['U', 'U']),
  'that noun',
  `ask order urge request demand require insist recommend suggest propose advise beg mandate call plea instruct necessary important
   essential crucial vital imperative better urgent advocate oppose need recommendation advice requirement demand`,
);
row(
  g('asked', 3, ['U', 'U']),
  'to ing bare',
  `ask order urge tell advise invite call command instruct request demand require recommend encourage beg press plead implore remind
   petition warn summon direct appeal need pressure challenge insist necessary important essential crucial vital should wise better
   right wrong oppose apply mandate obligation duty urgent good bad fair unfair recommendation advice requirement wait interest
   interested stupid foolish illegal legal reasonable unreasonable dangerous safe useful useless sensible premature`,
);
row(
  g('asked', 3, ['U', 'U']),
  'prep',
  `call-for call-on ask-for demand-for request-for appeal-for appeal-to call-to need-for warn-to require-of insist-on oppose-to
   support-for opposition-to argue-for lobby-for favor-of favour-of apply-for demand-of urge-for push-to order-for order-to
   protest-against opposed-to object-to interested-in interest-in time-for plead-for beg-for press-to`,
);
row(
  g('asked-whether', 0, ['U', 'U']),
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
