import { NAME_PARTICLES } from '../../known/person-names.js';
import { BODY_HEADS, BODY_WORDS } from '../../known/titles.js';
import type { NameWord } from './name-words.js';

/** Capitalised calendar words and forms of address that are no part of a name. */
const NO_NAME =
  /^(?:january|february|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|i|god|today|yesterday|tomorrow|tonight|christmas|easter|a\.m|p\.m|tv|pm|am|ceo|cfo|gdp|covid|covid-19|usd|eur|uah|ok)\.?$/;
/** Titles that continue with `of`: the run must hold all of it so that it is stripped as one. */
const TITLE_HEADS =
  /^(?:secretary|minister|speaker|chief|head|director|president|king|queen|prince|bank|leader|people)$/;

/** No name has more words; longer runs are lists or noise. */
const LONGEST = 14;

/** Capitalised words that stand together, with the small words inside names: `Ursula von der Leyen`, `Ministry of Defense`. */
export function splitRuns(words: readonly NameWord[]): NameWord[][] {
  const runs: NameWord[][] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isStart(words, i)) continue;
    const run: NameWord[] = [];
    for (let word = words[i]; word && run.length < LONGEST && (isStart(words, i) || run.length > 0); word = words[i]) {
      const step = isStart(words, i) && isNear(run.at(-1), word) ? 1 : bridge(words, i, run);
      if (step === 0) break;
      run.push(...words.slice(i, i + step));
      i += step;
    }
    if (run.length > 0) {
      runs.push(run);
      i--;
    }
  }
  return runs;
}

/** Months that are given names too, and what stands before them where they are months. */
const MONTH_NAME = /^(?:jan|april|june|august)$/;
const OF_MONTH =
  /^(?:in|on|of|by|since|until|till|from|to|and|last|next|this|early|late|mid|the|before|after|\d.*|.*,)$/;

/** Whether a word may begin a name: `minister | Jan Wolski`, but not `in April | Wolski`. */
function isStart(words: readonly NameWord[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word && next && word.capital && MONTH_NAME.test(word.folded))
    return before !== undefined && !OF_MONTH.test(before.folded) && starts(next) && isNear(word, next);
  if (word?.text === 'Today' && before && isNear(before, word) && starts(before)) return true; // `Norvia Today`, an outlet
  return word !== undefined && starts(word);
}

/** Words that may begin a name: with a capital, or a domain name. */
const starts = (word: NameWord): boolean =>
  (word.capital && !NO_NAME.test(word.folded) && !/^\p{L}+[-.]?\d/u.test(word.text)) ||
  (word.text.includes('.') && /^[\p{L}\p{N}-]+\.[a-z]{2,6}$/u.test(word.text));

/** Names hold together by single spaces. */
const isNear = (left: NameWord | undefined, right: NameWord): boolean => !left || right.span[0] - left.span[1] <= 1;

/** How many words the run goes on with although the first of them is written small; 0 where it ends. */
function bridge(words: readonly NameWord[], at: number, run: readonly NameWord[]): number {
  const word = words[at];
  const next = words[at + 1];
  const after = words[at + 2];
  if (!word || !next || run.length === 0 || !isNear(run.at(-1), word)) return 0;
  if ((NAME_PARTICLES.has(word.text) || word.text === '&') && starts(next)) return 2;
  if (NAME_PARTICLES.has(word.text) && NAME_PARTICLES.has(next.text) && after && starts(after)) return 3;
  if (/^['’]s$/.test(word.text) && run.at(-1)?.folded === 'people' && starts(next)) return 2;
  if (word.text !== 'of' && word.text !== 'for') return 0;
  const head = run.some((part) => BODY_HEADS.has(part.folded) || BODY_WORDS.has(part.folded));
  if (!head && !TITLE_HEADS.test(run.at(-1)?.folded ?? '')) return 0;
  if (starts(next)) return 2;
  return next.text === 'the' && after && starts(after) ? 3 : 0;
}
