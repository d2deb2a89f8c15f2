import { findOutlet, outletKey, outletName } from '../../known/find-outlet.js';
import { findSentenceEnd } from '../../known/sentence-end.js';
import { remember } from '../../remember.js';
import { contains, hullOf, lineAround, sliceSpans, type Span } from '../../span.js';
import type { Attribution } from '../../read/attribution/attribution.js';
import type { Credit } from '../../read/credit/credit.js';
import type { ClaimedMention } from '../claim/claim.js';
import { isToldByName, reportsItself } from './reports-itself.js';
import { isOutlet, type PileIndex, type PlacedArticle } from './index-pile.js';
import { toldElsewhere } from './told-elsewhere.js';
import { attributionsAround, isBehindAfter, writerOf } from './voices.js';

/** One outlet that an article leans on for a mention, with the words that say so. */
export interface Hop {
  readonly to: string;
  readonly span: Span;
  readonly rule: string;
  readonly stated: boolean;
  readonly anonymousSources: boolean;
  /** Whether the words mean many outlets at once. */
  readonly many?: boolean;
  /** What the page's markup says where its words do not. */
  readonly evidence?: string | null;
}

/** Rules whose words hand over the text itself, not only what it tells. */
const TEXT_RULES = new Set([
  'published-at',
  'dateline',
  'agency-byline',
  'sign-off',
  'copyright-line',
  'source-line',
  'markup',
]);
/** Formulas in which an outlet speaks of itself: where they name another outlet, the text was taken over from that one. */
const SELF_RECAP = /recall|remind|also/i;

/** The outlets between an article and the voice of one of its mentions, nearest first; none repeated. */
export function findHops(mention: ClaimedMention, placed: PlacedArticle, index: PileIndex): Hop[] {
  // Beside wire text a paper puts what it was told itself.
  const wire = isOwnFinding(mention, placed) ? [] : textHops(placed);
  const found = [...wire, ...reportHops(mention, placed, index)];
  const hops = found.map((hop) => (isUnnamed(hop) ? hop : { ...hop, to: index.nameOutlet(hop.to) }));
  const seen = new Set([outletKey(placed.outlet)]);
  const named = hops.filter((hop, i) => !isUnnamed(hop) || hops.findIndex(isUnnamed) === i);
  return named.filter((hop) => !seen.has(outletKey(hop.to)) && seen.add(outletKey(hop.to)));
}

const isOwnFinding = (mention: ClaimedMention, { text, outlet }: PlacedArticle): boolean =>
  mention.kind !== 'headline' && isToldByName(text.slice(...lineAround(text, hullOf(mention.span))), outlet);

/** An outlet that no words name and nothing resolves: the trail ends there. */
export const isUnnamed = ({ rule, to, many }: Hop): boolean =>
  rule.startsWith('unnamed') &&
  (many || !/^\p{Lu}/u.test(to.replace(/^(?:The|Journalists|Multiple|Media|Foreign|Western|Local|News)\b/, 'the')));

/** Who the text itself was taken from. */
const textHops = remember(({ text, credits }: PlacedArticle): readonly Hop[] => {
  const stated = credits.find((c) => TEXT_RULES.has(c.rule) && c.scope === 'article');
  if (stated) return [toHop(stated)];
  const recap = credits.find(
    (c) => c.rule === 'recap' && SELF_RECAP.test(text.slice(...c.cue)) && findOutlet(c.outlet)?.kind !== 'agency',
  );
  return recap ? [{ ...toHop(recap), stated: false, rule: 'recap-of-another' }] : [];
});

/** Whose report the article hands on: voices of the attributions around the mention, credits beside it, credits of the article. */
function reportHops(mention: ClaimedMention, placed: PlacedArticle, index: PileIndex): readonly Hop[] {
  const recall = recalledHops(mention, placed);
  if (recall.length) return recall;
  const isOf = (c: Credit): boolean => !isSpokenOf(c, mention, { placed, index });
  const beside = creditsBeside(mention, placed).filter((c) => isOf(c) && !comesAfter(c, mention, placed.text));
  const voices = outletVoices(mention, placed, index);
  const near = [...voices, ...inOrder(firstOfLists(beside, placed)).map(toHop)];
  if (near.length) return withAnonymity(near, placed);
  const recalled = recalledBefore(mention, placed, index);
  if (recalled) return [recalled];
  const isOwn = isOwnVoice(mention, placed, index);
  const whole = isOwn ? undefined : reportCredits(placed).find((c) => c.scope === 'article' && isOf(c));
  const told = whole ? null : toldElsewhere(mention, placed, index);
  if (told) return [{ ...toHop(told), stated: false, rule: 'told-outlet-elsewhere' }];
  if (whole)
    return inOrder(
      firstOfLists(
        placed
          .creditsAt(lineAround(placed.text, whole.span))
          .filter((c) => isOfReport(c) && !comesAfter(c, mention, placed.text)),
        placed,
      ),
    ).map(toHop);
  return isOwn || mention.attribution !== null || reportsItself(placed) ? [] : onlyOutlet(placed);
}

/** An article in its pile. */
interface Pile {
  readonly placed: PlacedArticle;
  readonly index: PileIndex;
}

/** What comes `after Oldnews reported` a thing is not told by Oldnews; the thing is. */
const comesAfter = ({ rule, span }: Credit, mention: ClaimedMention, text: string): boolean =>
  hullOf(mention.span)[0] < span[0] && (rule === 'after-report' || isBehindAfter(text, span[0]));

/**
 * Who speaks of an outlet does not speak through it: *Oldnews is lying*, *the Oldnews report is wrong*. A credit that closes what somebody
 * says is no part of it: *she would go, Oldnews reported*.
 */
const isSpokenOf = (credit: Credit, mention: ClaimedMention, { placed, index }: Pile): boolean =>
  !SPOKEN_TO.has(credit.rule) &&
  attributionsAround(mention, index).some(
    ({ speaker, content }) =>
      speaker !== null &&
      !isOutlet(speaker, index) &&
      (beginsWith(sliceSpans(placed.text, mention.span), credit.outlet) ||
        (OF_WHAT_IS_TOLD.has(credit.rule) &&
          content.some((part) => contains(part, credit.span) && part[1] - credit.span[1] > CLOSING))),
  );
const beginsWith = (words: string, outlet: string): boolean =>
  words.replace(/^\W*(?:[Tt]hat )?(?:[Tt]he )?/, '').startsWith(outlet.replace(/^The /, ''));
/** The longest that closes what is said behind the name of an outlet, in characters: *Oldnews reported on Wednesday*. */
const CLOSING = 24;
/** Rules whose words name an outlet or its people as whom something is told of. */
const OF_WHAT_IS_TOLD = new Set(['outlet-people', 'outlet-reports', 'article-for', 'people-of-outlet']);

/**
 * Credits of the sentence of a mention and those that point back to it; where its sentence has none, those of its line. `The sale is
 * off, Oldnews reported. | The mayor told the Gazette that she knew.`
 */
function creditsBeside(mention: ClaimedMention, { text, creditsAt }: PlacedArticle): readonly Credit[] {
  const [start, end] = hullOf(mention.span);
  const beside = creditsAt(lineAround(text, [start, end])).filter(isOfReport);
  const between = ({ span }: Credit): string =>
    span[0] >= end ? text.slice(end, span[0]) : text.slice(span[1], start);
  const isOwn = (c: Credit): boolean => findSentenceEnd(between(c)) < 0;
  return beside.some(isOwn)
    ? beside.filter((c) => isOwn(c) || (c.span[0] >= end && POINTS_BACK.test(between(c))))
    : beside;
}
/** `The sale is off, Oldnews reports. | He said this to the Gazette.` */
const POINTS_BACK = /[.!?]["”’)]* +(?:[^.!?]{0,60} )?(?:this|it)\b[^.!?]*$/iu;

/** Credits of what the article tells, not of its text nor of its background. */
const isOfReport = ({ scope, rule }: Credit): boolean => scope !== 'background' && !TEXT_RULES.has(rule);
const reportCredits = remember(({ credits }: PlacedArticle): readonly Credit[] => credits.filter(isOfReport));

/** Whom an article recalls where a mention stands behind the recall: the outlet that it recalls, then whom that one credits. */
function recalledHops(mention: ClaimedMention, { text, creditsAt }: PlacedArticle): Hop[] {
  const [start, end] = hullOf(mention.span);
  const beside = creditsAt(lineAround(text, [start, end]));
  const recap = beside.find((c) => c.rule === 'recap');
  if (!recap || (start < recap.cue[0] && /[.!?]["”’)]* /.test(text.slice(end, recap.cue[0])))) return [];
  const through = beside.filter((c) => c.through === recap.outlet && !SELF_RULES.has(c.rule));
  return [recap, ...through].map(toHop);
}

/** The outlet recalled in the line before, where the same speaker is heard in both: the recall goes on. */
function recalledBefore(
  mention: ClaimedMention,
  { text, creditsAt, heardAt }: PlacedArticle,
  index: PileIndex,
): Hop | null {
  const speakers = attributionsAround(mention, index).flatMap((a) => a.speaker ?? []);
  if (speakers.length === 0) return null;
  const end = text.slice(0, lineAround(text, hullOf(mention.span))[0]).trimEnd().length;
  const before = lineAround(text, [end, end]);
  const recap = creditsAt(before).find((c) => c.rule === 'recap');
  return recap && heardAt(before).some((a) => a.speaker !== null && speakers.includes(a.speaker))
    ? { ...toHop(recap), stated: false, rule: 'recap-goes-on' }
    : null;
}

const SELF_RULES = new Set(['recap', 'photo-credit']);

/**
 * Below the lead, a person whom the article quotes without a credit spoke to the article's own reporter as far as it says; and who denies
 * a report does so anywhere.
 */
const isOwnVoice = (mention: ClaimedMention, placed: PlacedArticle, index: PileIndex): boolean =>
  ANSWERS.has(mention.rule)
    ? mention.kind === 'headline' || mention.attribution !== null
    : attributionsAround(mention, index)
        .filter((a) => mention.kind === 'content' || isBelow(a, mention))
        .some((a) => a.kind !== 'indirect' && isVoice(a, placed, index));
/** Whose words the text quotes below a headline that has them. */
const isBelow = ({ cue, source }: Attribution, { kind, span }: ClaimedMention): boolean =>
  kind === 'headline' && (source[0] ?? cue[0] ?? [0])[0] > hullOf(span)[1];
/** A person, or what somebody has put out: `the statement added`. */
const isVoice = (a: Attribution, placed: PlacedArticle, index: PileIndex): boolean =>
  a.speaker !== null || writerOf(a, placed, index) !== null;
/** Rules of certainty by which somebody answers a report: it is not the report's. */
const ANSWERS = new Set(['denied', 'denied-denial']);

/** A name in capitals to its last word: `the Wheel World`, and not `the German edition`. */
const namedBy = (words: string): string | null =>
  /^(?:the )?(\p{Lu}\S*(?: \S+){0,4}? \p{Lu}\S*|\p{Lu}\S*)$/u.exec(words)?.[1] ?? null;

/** Outlets that speak in the attributions around a mention, outermost first. */
function outletVoices(mention: ClaimedMention, { creditsAt, text }: PlacedArticle, index: PileIndex): Hop[] {
  return attributionsAround(mention, index)
    .reverse()
    .flatMap((a) => {
      const span = a.source[0] ?? a.cue[0];
      // A credit at the same place knows the article's short names: `The Times` after the Los Angeles Times.
      const credit = span && creditsAt(span).find((c) => c.stated);
      const named = a.speaker ?? (a.anonymous ? null : namedBy(sliceSpans(text, a.source)));
      const speaker = named ? (credit?.outlet ?? outletName(named)) : null;
      if (!speaker || !span || !isOutlet(speaker, index)) return [];
      return [{ to: speaker, span, rule: 'attributed-to-outlet', stated: true, anonymousSources: false }];
    });
}

/** An outlet voice rests on unnamed people where its credit says so anywhere in the article. */
const withAnonymity = (hops: readonly Hop[], placed: PlacedArticle): Hop[] =>
  hops.map((hop) => ({
    ...hop,
    anonymousSources: hop.anonymousSources || anonymousOutlets(placed).has(outletKey(hop.to)),
  }));

const anonymousOutlets = remember(
  (placed: PlacedArticle): ReadonlySet<string> =>
    new Set(reportCredits(placed).flatMap((c) => (c.anonymousSources ? [outletKey(c.outlet)] : []))),
);

/** Where an article credits one outlet only, its uncredited words most likely come from there too: worked out, not stated. */
const onlyOutlet = remember((placed: PlacedArticle): readonly Hop[] => {
  // What was told to an agency comes with the agency's report; what was told to a paper is a quotation from it.
  const reporting = reportCredits(placed).filter(
    (c) =>
      isEarly(c, placed) &&
      (c.rule !== 'told-outlet' || findOutlet(c.outlet)?.kind === 'agency') &&
      c.rule !== 'article-for',
  );
  const [first] = reporting;
  if (!first || reporting.some((c) => outletKey(c.outlet) !== outletKey(first.outlet))) return [];
  return [{ ...toHop(first), stated: false, rule: 'only-outlet-credited' }];
});

/** A credit far down belongs to what it stands beside, not to the whole report. */
const EARLY = 0.4;
const isEarly = ({ span }: Credit, { article }: PlacedArticle): boolean =>
  span[0] - article.span[0] < EARLY * (article.span[1] - article.span[0]);

/** Credits in the order of the chain: who is cited stands behind who cites. */
const inOrder = (credits: readonly Credit[]): Credit[] => [...credits].sort((a, b) => depthOf(a) - depthOf(b));

/** Outlets in a list stand side by side, not behind each other; so do those joined by a word: *reported by A and also reported by B*. */
const firstOfLists = (credits: readonly Credit[], { text }: PlacedArticle): Credit[] =>
  credits.filter(
    (c) =>
      (c.rule !== 'media-list' || c === credits.find((first) => first.rule === 'media-list')) &&
      !credits.some((other) => isJoined(other, c, text)),
  );

const isJoined = (first: Credit, { rule, span, cue }: Credit, text: string): boolean =>
  first.rule === rule && first.span[1] < span[0] && JOINS.test(text.slice(first.span[1], Math.min(span[0], cue[0])));
const JOINS = /^,? (?:and|as well as)(?: (?:also|later|then|earlier))? $/;

/** Whom somebody spoke to or wrote for stands nearest to the speaker: `he said in an interview with CNN, Interfax reports`. */
const depthOf = ({ rule }: Credit): number => (SPOKEN_TO.has(rule) ? 2 : rule === 'citing' ? 1 : 0);
const SPOKEN_TO = new Set(['told-outlet', 'on-air', 'article-for']);

const toHop = ({ outlet, span, rule, stated, many, anonymousSources, evidence }: Credit): Hop => ({
  to: outlet,
  span,
  rule,
  stated,
  many,
  anonymousSources,
  evidence,
});
