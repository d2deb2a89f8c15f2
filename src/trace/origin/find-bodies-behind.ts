import { FUNCTION_WORDS } from '../../known/function-words.js';
import { PERSON_TITLES } from '../../known/titles.js';
import { lineAround, type Span } from '../../span.js';
import type { PileAnswers, PlacedArticle } from './index-pile.js';
import { nameBody } from './name-body.js';

/** A body for which an article says that somebody speaks, with the words that say so. */
export interface BodyBehind {
  readonly name: string;
  readonly span: Span;
}

const MOUTHPIECE = String.raw`(?:spokes(?:man|woman|person)|press (?:secretary|officer))`;
const MANNER = String.raw`(?:(?:chief|deputy|acting|official|senior|new|lead|principal) )?`;
/** What stands before a name: `Kremlin spokesman |`, `a spokeswoman for Norvik Air, |`, `the ministry's spokesman Colonel |`. */
const BEFORE = new RegExp(
  String.raw`^(?<body>.*?\S)(?:['’]s?)? ${MANNER}${MOUTHPIECE}(?: (?<rank>\p{Lu}\p{Ll}+))? $`,
  'u',
);
const BEFORE_FOR = new RegExp(String.raw`\b${MOUTHPIECE} (?:for|of|at) (?:the )?(?<body>[^,;.]{2,60}), $`, 'u');
/** What stands behind it: `|, a spokesman for the Kremlin`, `|, the Kremlin's spokesman`, `|, who speaks for Norvik Air`. */
const BEHIND_FOR = new RegExp(
  String.raw`^, (?:an?|the|its)? ?${MANNER}${MOUTHPIECE} (?:for|of|at) (?:the )?(?<body>[^,;.“”"\n]{2,60})`,
  'u',
);
const BEHIND = new RegExp(
  String.raw`^, (?:an? |the )?(?<body>[^,;.“”"\n]{2,50}?)(?:['’]s?)? ${MANNER}${MOUTHPIECE}(?![\p{L}])`,
  'u',
);
const SPEAKS_FOR = /^, who (?:speaks|spoke) for (?:the )?(?<body>[^,;.“”"\n]{2,60})/u;
/** How far from a name the words may stand, in characters. */
const AROUND = 110;
const PAST = /^(?:former|ex|then|late|onetime)$/i;

/** The bodies for which an article says that a person speaks, by the person's joined name; nobody speaks for a body left behind. */
export function findBodiesBehind(person: string, placed: PlacedArticle, index: PileAnswers): BodyBehind[] {
  const places = placed.names.filter((n) => index.join(n.name) === person).map((n) => n.span);
  return places.flatMap((place) => findAt(place, placed.text));
}

function findAt([start, end]: Span, text: string): BodyBehind[] {
  const line = lineAround(text, [start, end]);
  const from = Math.max(line[0], start - AROUND);
  const before = text.slice(from, start);
  const behind = text.slice(end, Math.min(line[1], end + AROUND));
  const found = BEFORE_FOR.exec(before)?.groups?.['body'] ?? endingBody(BEFORE.exec(before)?.groups);
  if (found) {
    const name = bodyIn(found);
    return name === null ? [] : [{ name, span: [from + before.lastIndexOf(found), end] }];
  }
  for (const pattern of [BEHIND_FOR, SPEAKS_FOR, BEHIND]) {
    const match = pattern.exec(behind);
    const name = bodyIn(match?.groups?.['body'] ?? '');
    if (match && name !== null) return [{ name, span: [start, end + match[0].length] }];
  }
  return [];
}

/** The words at the end of a text that may be a body: capitals, or small words back to where a phrase begins. */
function endingBody(groups: Readonly<Record<string, string | undefined>> | undefined): string | null {
  const { body, rank } = groups ?? {};
  if (body === undefined || (rank !== undefined && !PERSON_TITLES.has(rank.toLowerCase()))) return null;
  const words = body.split(' ');
  let first = words.length;
  while (first > 0 && isOfBody(words, first - 1)) first--;
  return PAST.test(words[first - 1] ?? words[first] ?? '') || PAST.test(words[first] ?? '')
    ? null
    : words.slice(first).join(' ');
}

const CAPITAL = /^\p{Lu}/u;
const JOINS = new Set(['of', 'for', 'and', 'the']);

function isOfBody(words: readonly string[], i: number): boolean {
  const word = words[i] ?? '';
  const isLast = i === words.length - 1;
  if (!isLast && /[.,;:!?”"]$/u.test(word)) return false;
  if (CAPITAL.test(word)) return !FUNCTION_WORDS.has(word.toLowerCase());
  // `Ministry of Defence spokesman`: a small word inside capitals.
  if (JOINS.has(word)) return !isLast && CAPITAL.test(words[i - 1] ?? '') && CAPITAL.test(words[i + 1] ?? '');
  return !FUNCTION_WORDS.has(word) && !SAYS.test(word) && !CAPITAL.test(words.at(-1) ?? '');
}
const SAYS = /^(?:said|says|told|tells|added|adds|according|\p{L}+ed|\P{L}.*)$/u;

/** A body by name or by its noun; null for what is neither: `his`, `company`. */
function bodyIn(words: string): string | null {
  const bare = words
    .replace(/^(?:the|an?) /i, '')
    .replace(/(?:['’]s?)$/, '')
    .replace(/ (?:said|says|told|in|on|who|and then)(?: .*)?$/u, '')
    .trim();
  if (bare === '' || PAST.test(bare.split(' ')[0] ?? '')) return null;
  return CAPITAL.test(bare) && /\p{L}$/u.test(bare) ? bare : nameBody(bare);
}
