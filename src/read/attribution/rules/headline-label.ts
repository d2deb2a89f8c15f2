import { endsAsDoer } from '../../../known/ends-as-doer.js';
import { PERSON_TITLES } from '../../../known/titles.js';
import type { Passage, Word } from '../passage/passage.js';
import { BODY_NOUNS, GROUP_NOUNS, UNNAMED } from '../source-words.js';
import type { Draft } from './draft.js';
import { draftOfHeadline, UNNAMED_IN_HEADLINES } from './read-headline.js';

/** A label has at most so many words, what is said at least so many, quoted words at least so many. */
const LONGEST_LABEL = 3;
const SHORTEST = 4;
const SHORTEST_QUOTED = 3;
/** What is told of a body, not by it: `Supreme Court: what the ruling means`, `Police: a force in crisis`. */
const TOPIC = /^(?:an?|what|why|how|who|when|where|which|all|everything)$/;
/** Bodies that speak in headlines, beside those that go by somebody’s name. */
const BODY = /^(?:guard|hospital|coroner|pentagon|kremlin|vatican|un|who|nato|fbi|cdc|airline|rescuers|authorities)$/;
/** Who tells what stands in quotation marks before the mark: `“We sat on the roof”: family tells of the flood`. */
const TELLER =
  /^(?:famil(?:y|ies)|crews?|mother|mum|mom|father|dad|parents|widow|son|daughter|brother|sister|teenager|teen|pupils?|students?|patients?|passengers?|survivors?|shoppers|commuters|fans|players?|couple|villagers|islanders|drivers?|owners?)$/;

/** The same of several: `bakers`. */
const DOERS = /^\p{L}{3,}(?:ers|ors|ists|ians|men|women)$/u;
const isDoer = (word: string): boolean => endsAsDoer(word) || DOERS.test(word);

/** Headlines with a body or an unnamed source before a colon, or a quotation and behind its mark who tells it. */
export const headlineLabel = (passage: Passage): Draft[] => beforeColon(passage) ?? behindQuotation(passage) ?? [];

/** `Police: Man found in river was missing hiker` */
function beforeColon({ words }: Passage): Draft[] | null {
  const colon = words.findIndex(({ text }) => text === ':');
  const label = words.slice(0, colon);
  const said = words.slice(colon + 1);
  if (colon < 1 || label.length > LONGEST_LABEL || said.length < SHORTEST || TOPIC.test(said[0]?.low ?? ''))
    return null;
  const noun = label.at(-1)?.low ?? '';
  const speaks = [UNNAMED_IN_HEADLINES, BODY_NOUNS, BODY].some((nouns) => nouns.test(noun));
  if (!speaks || label.some(({ pos }) => /^(?:VERB|AUX)$/.test(pos))) return null;
  return [draftOfHeadline([0, colon], [colon, colon + 1], [colon + 1, words.length])];
}

/** `“We sat on the roof”: family tells of flood night`, `‘Never seen such a sea’ – skipper after rescue` */
function behindQuotation(passage: Passage): Draft[] | null {
  const { words, quotes } = passage;
  const [quote] = quotes;
  const mark = quote?.run[1] ?? 0;
  const isOpening = quote?.run[0] === 0 && quote.closed && quote.inner[1] - quote.inner[0] >= SHORTEST_QUOTED;
  if (!isOpening || !/^(?:[:–—-]|--)$/.test(words[mark]?.text ?? '')) return null;
  const stop = words.findIndex(
    ({ pos, text }, i) => i > mark + 1 && (/^(?:VERB|AUX|ADP|SCONJ)$/.test(pos) || text === ','),
  );
  const end = stop < 0 ? words.length : stop;
  const last = words[end - 1];
  const isOwn = words.slice(...quote.inner).some(({ low }) => /^(?:i|we|my|our|me|us)$/.test(low));
  if (!isTeller(last) && !(isOwn && isDoer(last?.low ?? ''))) return null;
  return [draftOfHeadline([mark + 1, end], [mark, mark + 1], quote.run)];
}

const isTeller = (word: Word | undefined): boolean =>
  word !== undefined &&
  (PERSON_TITLES.has(word.low) || [TELLER, UNNAMED, GROUP_NOUNS].some((nouns) => nouns.test(word.low)));
