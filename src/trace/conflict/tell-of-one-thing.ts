import { FUNCTION_WORDS } from '../../known/function-words.js';
import { remember } from '../../remember.js';
import { splitWords } from '../../words.js';
import type { ConflictKind } from './conflict.js';
import type { Telling } from './telling.js';

/** Words by which a telling speaks of some, of others or of one alone. */
const SOME =
  /\b(?:only|all|any|other|others|another|else|some|many|most|few|fewer|several|half|both|neither|no one|nobody|every|everyone|anyone|somebody|someone|\d+(?:\.\d+)? ?(?:%|percent|per cent) of)\b/gi;
/** Shares and margins of a poll are that poll's own. */
const POLL = /\b(?:polls?|polling|pollsters?|survey(?:s|ed)?|sampling|margins? of error|respondents?|likely voters)\b/i;

/**
 * Whether two tellings of two articles may speak of one and the same thing, and not merely of things of one kind: they name
 * something in common, in their own words or where those name nothing in the lines and headlines around them.
 */
export function tellOfOneThing(kind: ConflictKind, a: Telling, b: Telling): boolean {
  // Who spoke and where it was are what is compared.
  if (kind === 'speaker' || kind === 'place') return true;
  if (kind === 'number' && (POLL.test(a.line) || POLL.test(b.line)) && !haveCommon(a.bodies, b.bodies)) return false;
  if (kind === 'outcome' && someOf(a) !== someOf(b)) return false;
  if (kind === 'number' && (isDoneByOther(a, b) || isDoneByOther(b, a))) return false;
  if (kind === 'outcome' && a.speaker !== b.speaker && (OF_OTHERS.test(a.words) || OF_OTHERS.test(b.words)))
    return false;
  if (a.speaker !== null && a.speaker === b.speaker) return true;
  if (a.things.size > 0 && b.things.size > 0) return haveCommon(a.things, b.things);
  if (a.things.size + b.things.size === 0) return areOneUnnamed(kind, a, b);
  const [x, y] = [a, b].map((t) => (t.things.size > 0 ? t.things : t.context)) as [
    Telling['things'],
    Telling['things'],
  ];
  return x.size === 0 || y.size === 0 || haveCommon(x, b.context) || haveCommon(y, a.context);
}

/** Who did it is somebody whom the other telling does not name, though it names who did it there. */
const isDoneByOther = (a: Telling, b: Telling): boolean =>
  a.actor !== null && b.actor !== null && a.actor !== b.actor && !b.things.has(a.actor);

/** Whom *they* or *you* means, only the speaker knows. */
const OF_OTHERS = /^\W*(?:that )?(?:they|you|you['’](?:re|ll|ve)|they['’](?:re|ll|ve))\b/i;

/** Where nothing is named: in the lines no words with a capital stand against others, and the claim or the headlines are one. */
function areOneUnnamed(kind: ConflictKind, a: Telling, b: Telling): boolean {
  const [x, y] = [capitalsOf(a), capitalsOf(b)];
  if (x.size > 0 && y.size > 0) return haveCommon(x, y);
  const [s, t] = [titleWordsOf(a), titleWordsOf(b)];
  // *Top speed is 109 mph* is told of many a car.
  const mayBeOne = a.mention.claim === b.mention.claim && (kind !== 'number' || s.size === 0 || t.size === 0);
  return mayBeOne || haveCommon(s, t);
}

/** Words with a capital inside a telling may be names that nobody knows. */
const capitalsOf = remember(
  ({ line }: Telling): ReadonlySet<string> =>
    new Set((line.match(/(?<=\p{Ll}[,]? )\p{Lu}\p{L}{2,}/gu) ?? []).filter((word) => !TIME.test(word))),
);
const TIME = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const titleWordsOf = remember(
  ({ title }: Telling): ReadonlySet<string> =>
    new Set(
      splitWords(title).flatMap(({ folded }) => (folded.length > 3 && !FUNCTION_WORDS.has(folded) ? [folded] : [])),
    ),
);

const someOf = remember(({ words }: Telling): string => (words.match(SOME) ?? []).join(' ').toLowerCase());

export const haveCommon = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((x) => b.has(x));
