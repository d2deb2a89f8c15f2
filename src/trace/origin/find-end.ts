import { contains, hullOf, sliceSpans } from '../../span.js';
import type { Attribution } from '../../read/attribution/attribution.js';
import type { ClaimedMention } from '../claim/claim.js';
import type { Evidence } from './evidence.js';
import { findFirstHand } from './find-first-hand.js';
import { findCited } from './find-cited.js';
import { type Hop, isUnnamed } from './find-hops.js';
import { isOutlet, type PileIndex, type PlacedArticle } from './index-pile.js';
import type { Step } from './origin.js';
import { quoteAround } from './quote-around.js';
import { reasonFor, withWhy } from './reason.js';
import { attributionsAround, nameVoice, type Voice, voiceBehind, voiceOfAll } from './voices.js';

/** Where a mention's chain ends in its own article, behind the outlets that the article credits. */
export function findEnd(
  mention: ClaimedMention,
  placed: PlacedArticle,
  { index, hops, steps }: { index: PileIndex; hops: readonly Hop[]; steps: readonly Step[] },
): Evidence {
  const outlet = steps.at(-1)?.to ?? placed.outlet;
  const hidden = hops.at(-1)?.anonymousSources ?? false;
  const weight = hops.some((h) => h.stated) ? 'stated' : hops.length ? 'inferred' : 'none';
  const ended = (end: Evidence['end'], how: Evidence['weight'] = weight): Evidence => ({
    steps,
    next: null,
    end,
    weight: how,
  });
  if (hops.some(isUnnamed)) return ended({ kind: 'unstated', name: outlet, anonymousSources: hidden });
  const heard = voiceOf(mention, placed, index);
  const isHeard = heard && (heard.anonymous || nameVoice(heard, placed, index) !== null);
  const voice = isHeard ? heard : (writerOf(hops.at(-1), placed, index) ?? heard);
  const named = namedVoice(mention, voice, { placed, index, hops });
  if (named && !isOutlet(named.name, index) && !(hidden && voice?.kind === 'indirect')) {
    const step = toSpeaker(named, { placed, from: outlet });
    return {
      steps: [...steps, step],
      next: null,
      end: { kind: 'speaker', name: step.to, anonymousSources: false },
      weight: 'stated',
    };
  }
  if (steps.length)
    return ended({ kind: 'outlet', name: outlet, anonymousSources: hidden || (voice?.anonymous ?? false) });
  const own = findFirstHand(mention, placed, index);
  if (own) return ended(own.end, own.isBeside ? 'stated' : 'inferred');
  return ended({ kind: 'unstated', name: outlet, anonymousSources: false });
}

/** By name, who told a mention: the voice around it, whom its outlet cites, or who is named behind it or for the whole report. */
function namedVoice(
  mention: ClaimedMention,
  voice: Attribution | undefined,
  { placed, index, hops }: { placed: PlacedArticle; index: PileIndex; hops: readonly Hop[] },
): Voice | null {
  if (voice) {
    const name = nameVoice(voice, placed, index);
    const span = voice.source[0] ?? voice.cue[0] ?? hullOf(voice.content);
    // In a headline a body without a name is whom the report is about: `Government recalls ambassador`.
    if (name !== null && (mention.kind !== 'headline' || voice.speaker !== null))
      return { name, span, attribution: voice };
    return voice.anonymous ? null : voiceBehind(mention, placed, index);
  }
  return (
    findCited(mention, { placed, index, last: hops.at(-1) }) ??
    voiceBehind(mention, placed, index) ??
    (hops.length ? null : voiceOfAll(mention, placed, index))
  );
}

const toSpeaker = ({ name, span }: Voice, { placed, from }: { placed: PlacedArticle; from: string }): Step =>
  withWhy({
    from,
    to: name,
    span,
    article: placed.article.id,
    rule: 'attributed-to-speaker',
    stated: true,
    reason: reasonFor('told-by', quoteAround(placed.text, span)),
  });

/** Rules whose words name the writer of what is credited: `Simon Berg writes about this in an article for The Guardian`. */
const WRITERS = new Set(['article-for', 'people-of-outlet']);
/** How far before the outlet its writer may stand, in characters. */
const BESIDE = 160;

function writerOf(hop: Hop | undefined, placed: PlacedArticle, index: PileIndex): Attribution | undefined {
  if (!hop || !WRITERS.has(hop.rule)) return undefined;
  return placed.attributions.find((a) => {
    const at = a.source[0]?.[0] ?? -1;
    const isBeside =
      at <= hop.span[0] && hop.span[0] - at < BESIDE && !placed.text.slice(at, hop.span[0]).includes('\n');
    return isBeside && a.speaker !== null && !a.anonymous && !isOutlet(a.speaker, index);
  });
}

/** A pronoun's letters stand in many a name, and mean none of them: `us` in `US President`. */
const PRONOUNS = new Set(['i', 'we', 'us', 'you', 'he', 'she', 'it', 'they', 'this', 'that', 'which', 'who', 'one']);

/** Whether a credit knows the voice as an outlet: `The Post says` after the New York Post. */
const isCredited = ({ source }: Attribution, { creditsAt }: PlacedArticle): boolean =>
  source.some((span) =>
    creditsAt(span).some(
      (c) => c.stated && (contains(c.span, span) || (contains(span, c.span) && c.span[1] === span[1])),
    ),
  );

/** The outermost voice around a mention is the one that was heard: what it says others said rests on it. */
function voiceOf(mention: ClaimedMention, placed: PlacedArticle, index: PileIndex): Attribution | undefined {
  const voices = attributionsAround(mention, index).filter(
    (a) => (a.speaker === null || !isOutlet(a.speaker, index)) && !isCredited(a, placed),
  );
  const own = voices.at(-1);
  const isUnresolved =
    own !== undefined && nameVoice(own, placed, index) === null && (!own.anonymous || mention.kind === 'headline');
  return isUnresolved ? (namedElsewhere(mention, own, { placed, index }) ?? own) : own;
}

/**
 * The voice that a source without a name means: who says the same thing elsewhere in the article by name, else whose name stands
 * with the same words there (`Prime minister promises` in the headline, `Prime Minister Ana Berg said` below).
 */
function namedElsewhere(
  mention: ClaimedMention,
  unnamed: Attribution,
  { placed, index }: { placed: PlacedArticle; index: PileIndex },
): Attribution | null {
  const isNamed = (a: Attribution): boolean => a.speaker !== null && !a.anonymous && !isOutlet(a.speaker, index);
  const siblings = index.byArticle(mention.claim, mention.article);
  const voices = unnamed.anonymous ? [] : siblings.flatMap((m) => attributionsAround(m, index).at(-1) ?? []);
  const said = (a: Attribution): string => sliceSpans(placed.text, a.source).toLowerCase();
  const words = PRONOUNS.has(said(unnamed)) ? '' : said(unnamed);
  return (
    voices.find(isNamed) ??
    (words ? placed.attributions.find((a) => isNamed(a) && ` ${said(a)} `.includes(` ${words} `)) : undefined) ??
    null
  );
}
