import { endsAsDoer } from '../../known/ends-as-doer.js';
import { SPEECH_VERBS } from '../../known/speech-verbs.js';
import { PERSON_TITLES, THING_WORDS } from '../../known/titles.js';
import type { NameType } from './name.js';
import type { NameWord } from './name-words.js';
import { isPersonCue, type Candidate } from './read-run.js';

/** A candidate with the words around it. */
export interface Seen extends Candidate {
  /** Up to twelve words before it in its sentence, the nearest last. */
  readonly before: readonly NameWord[];
  /** Up to six words after it. */
  readonly after: readonly NameWord[];
  readonly dateline: boolean;
}

/** One thing that the words around a name say of its type. A name needs a weight of ENOUGH over the whole page. */
interface Sign {
  readonly type: NameType;
  readonly weight: number;
  readonly says: (seen: Seen) => boolean;
}

const ENOUGH = 1.5;

const last = ({ before }: Seen, back = 1): string => before.at(-back)?.folded ?? '';
const next = ({ after }: Seen, on = 0): string => after[on]?.folded ?? '';

/** What people do and bodies seldom. */
const PERSON_VERBS = /^(?:who|spoke|met|died|resigned|smiled|laughed|nodded|married|himself|herself)$/;
const RELAYS = /^(?:reports?|reported|writes?|wrote|informs?|informed)$/;
const OUTLET_NOUN =
  /^(?:agency|newspaper|daily|site|portal|magazine|outlet|broadcaster|channel|station|publication|website|weekly)$/;
/** What companies have. */
const COMPANY =
  /^(?:chief|shares|board|chairman|customers|shareholders|executives|employees|quarterly|profits?|earnings|stock|ceo|sales)$/;
const SEAT =
  /^(?:government|president|minister|foreign|prime|parliament|capital|army|border|borders|economy|people|north|south|voters|police|outgoing|authorities|streets|mayor|port)$/;
const SETTLEMENT =
  /^(?:city|town|village|port|capital|valley|region|district|province|island|state|republic|government|authorities|president|minister|people)$/;

/** Words with capitals that stand after `in` and are no places. */
const NO_NAME =
  /^(?:may|march|parliament|internet|english|arabic|hebrew|latin|chapter|article|section|part|phase|round|world cup|congress|court|heaven|christianity|islam|capital)$/;

const SIGNS: readonly Sign[] = [
  { type: 'place', weight: 3, says: (seen) => seen.dateline },
  { type: 'place', weight: 2, says: (seen) => /^(?:in|near|outside|across|throughout)$/.test(last(seen)) },
  { type: 'place', weight: 1, says: (seen) => /^(?:from|to|into|toward|towards|against|at)$/.test(last(seen)) },
  { type: 'place', weight: 2, says: (seen) => last(seen) === 'of' && SETTLEMENT.test(last(seen, 2)) },
  { type: 'place', weight: 2, says: (seen) => /^['’]s$/.test(next(seen)) && SEAT.test(next(seen, 1)) },
  {
    type: 'place',
    weight: 1.5,
    says: ({ words }) => /\p{L}{3,}(?:ia|land|stan|burg|ville|grad)$/iu.test(words.at(-1)?.text ?? ''),
  },
  {
    type: 'organization',
    weight: 3,
    says: (seen) => last(seen) === 'for' && /^(?:spokes(?:man|woman|person)|lobbyist|lawyer)$/.test(last(seen, 2)),
  },
  { type: 'organization', weight: 2, says: (seen) => /^['’]s$/.test(next(seen)) && COMPANY.test(next(seen, 1)) },
  { type: 'outlet', weight: 3, says: (seen) => OUTLET_NOUN.test(last(seen)) },
  { type: 'outlet', weight: 2, says: (seen) => RELAYS.test(verbAfter(seen)) },
  {
    type: 'outlet',
    weight: 2,
    says: (seen) => last(seen) === 'by' && /^(?:reported|published|written)$/.test(last(seen, 2)),
  },
  {
    type: 'outlet',
    weight: 1.5,
    says: (seen) => last(seen) === 'told' && seen.words.length === 1 && /^[.,]$/.test(next(seen)),
  },
  // `editors of The Advance`: only a title keeps the capital of its article inside a sentence.
  { type: 'outlet', weight: 2, says: ({ before }) => before.at(-1)?.text === 'The' && !before.at(-1)?.initial },
  { type: 'person', weight: 3, says: (seen) => seen.titled || isPersonCue(seen.before.at(-1)) },
  { type: 'person', weight: 1.5, says: (seen) => SPEECH_VERBS.has(verbAfter(seen)) && !RELAYS.test(verbAfter(seen)) },
  { type: 'person', weight: 2, says: (seen) => PERSON_VERBS.test(next(seen)) },
];

const verbAfter = ({ after }: Seen): string => after.find((word) => word.pos !== 'ADV')?.folded ?? '';

/** What the whole page says of the type of every candidate that its own form leaves open, by the name's words. */
export function weighNames(seen: readonly Seen[]): Map<string, NameType> {
  const weights = new Map<string, Map<NameType, number>>();
  for (const candidate of seen) {
    if (
      candidate.type !== null ||
      candidate.before.at(-1)?.text === 'the' ||
      (candidate.before.at(-1)?.initial === true && last(candidate) === 'the') ||
      NO_NAME.test(nameKey(candidate.words))
    )
      continue;
    const key = nameKey(candidate.words);
    const sums = weights.get(key) ?? new Map<NameType, number>();
    weights.set(key, sums);
    for (const { type, weight, says } of SIGNS) if (says(candidate)) sums.set(type, (sums.get(type) ?? 0) + weight);
  }
  const types = new Map<string, NameType>();
  for (const [key, sums] of weights) {
    const [best] = [...sums].sort((a, b) => b[1] - a[1]);
    if (best && best[1] >= ENOUGH) types.set(key, best[0]);
  }
  return types;
}

export const nameKey = (words: readonly NameWord[]): string => words.map((word) => word.folded).join(' ');

/** Whether the words around say that these words are a person's full name: `the columnist X Y`, `X Y said`, `X Y, 45,`, `X Y, a lawyer`. */
export function hasPersonCue(seen: Seen): boolean {
  const end = seen.words.at(-1)?.folded ?? '';
  if (THING_WORDS.has(end) || PARTY_MEMBERS.test(end)) return false;
  const { before, after, titled } = seen;
  if (titled || isPersonCue(before.at(-1))) return true;
  const first = next(seen);
  const verb = /^(?:has|had)$/.test(first) && SPEECH_VERBS.has(next(seen, 1)) ? next(seen, 1) : first;
  if (PERSON_VERBS.test(verb) || SPEECH_VERBS.has(verb)) return true;
  if (last(seen) === ',' && hasTitleBefore(before)) return true;
  if (verb !== ',') return false;
  return (
    after[1]?.pos === 'NUM' || /^(?:who|whose|reporting|writing|speaking)$/.test(next(seen, 1)) || hasTitleAfter(after)
  );
}

/** `A lawyer who advised on it, X Y,`: a title before the comma, without another verb than its own clause's. */
function hasTitleBefore(before: readonly NameWord[]): boolean {
  const start = before.findLastIndex((word, i) => i < before.length - 1 && /^[,;:.]$/.test(word.text)) + 1;
  const phrase = before.slice(start, -1);
  const title = phrase.findLastIndex((word) => PERSON_TITLES.has(word.folded));
  if (title < 0) return false;
  return phrase[title + 1]?.folded === 'who' || !phrase.slice(title).some((word) => /^(?:VERB|AUX)$/.test(word.pos));
}

/** `, the mayor of …` and `, a hop grower,` */
function hasTitleAfter(after: readonly NameWord[]): boolean {
  const opened = /^(?:an?|the|our|its|his|her|their)$/.test(after[1]?.folded ?? '');
  if (!opened) return startsWithTitle(after.slice(1));
  const phrase = after.slice(2);
  const end = phrase.findIndex((word) => /^(?:[,.;]|of|for|at|in|from|with|who)$/.test(word.text));
  const head = phrase[(end < 0 ? phrase.length : end) - 1]?.folded ?? '';
  const trade = /^an?$/.test(after[1]?.folded ?? '') && end > 0 && endsAsDoer(head);
  return trade || phrase.some((word) => PERSON_TITLES.has(word.folded));
}

/** `, vice chairwoman for …`, `, mother of …`: a title or a kinship, with at most two words before it, and what it is of. */
function startsWithTitle(phrase: readonly NameWord[]): boolean {
  const at = phrase.findIndex((word) => PERSON_TITLES.has(word.folded) || KIN.test(word.folded));
  return at >= 0 && at <= 2 && /^(?:of|for|at|in|from|to|with|,)$/.test(phrase[at + 1]?.text ?? '');
}

const KIN = /^(?:mother|father|son|daughter|wife|husband|widow|brother|sister|uncle|aunt|cousin)$/;

/** `House Republicans` are many. */
const PARTY_MEMBERS =
  /^(?:democrats|republicans|socialists|conservatives|liberals|tories|libertarians|independents|americans|voters|officials)$/;
