import { sliceSpan } from '../../span.js';
import { firstWords, fold } from '../../words.js';
import type { EchoKind, EchoReason, FirstBy } from './echo.js';
import type { FoundDirection } from './find-direction.js';
import type { Evidence } from './judge-echo.js';
import type { PlacedBody } from './own-words.js';
import type { SpanPair } from './place-stretches.js';
import type { SharedText } from './weigh-stretches.js';

/** What a reason is made of. */
interface Found {
  readonly kind: EchoKind;
  readonly a: PlacedBody;
  readonly b: PlacedBody;
  readonly evidence: Evidence;
  readonly longest: SpanPair | null;
  readonly by: FirstBy;
}

/** Fewer facts in one order are no sign. */
const LEAST_FACTS = 3;
const FACTS_SHOWN = 6;

/** On what evidence two articles echo each other, as values. */
export function reasonOf({ kind, a, b, evidence: { text, facts }, longest, by }: Found): EchoReason {
  const inOrder = facts.inOrder.length < LEAST_FACTS ? [] : facts.inOrder;
  const wordsAt = (span: SpanPair['a']): string => firstWords(sliceSpan(a.body.reading.page.text, span));
  return {
    kind,
    stretches: text.stretches.length,
    longest: longest?.words ?? 0,
    words: longest ? wordsAt(longest.a) : '',
    facts: inOrder.length,
    factWords: inOrder.slice(0, FACTS_SHOWN).map(([fact]) => wordsAt(fact.span)),
    sameTitle: haveOneTitle(a, b),
    firstBy: by,
  };
}

function haveOneTitle(a: PlacedBody, b: PlacedBody): boolean {
  const [x, y] = [a.body.article.title?.text, b.body.article.title?.text];
  return x !== undefined && y !== undefined && fold(x).trim() === fold(y).trim();
}

/** What an explanation is made of. */
interface Explained {
  readonly a: PlacedBody;
  readonly b: PlacedBody;
  readonly text: SharedText;
  readonly found: FoundDirection;
  readonly reason: EchoReason;
}

/** The reason in plain sentences: the one place that words it. Articles go by their outlets. */
export function explainEcho({ a, b, text, found, reason }: Explained): string {
  const [first, second] = found.direction === 'b-to-a' ? [b, a] : [a, b];
  const parts = [
    explainText(reason, text),
    explainFacts(reason),
    reason.sameTitle ? 'Their headline is the same' : '',
    FIRST[reason.firstBy]({ first, second, name: found.name ?? '' }),
  ];
  return `${parts.filter((part) => part !== '').join('. ')}.`;
}

function explainText({ words, stretches, longest }: EchoReason, text: SharedText): string {
  if (words === '') return 'No passage stands in both';
  const share = `${Math.floor(text.similarity * 100)} % of the shorter one`;
  return stretches === 1
    ? `${text.words} words in a row stand in both (${share}), from “${words}” on`
    : `${text.words} words stand in both (${share}), in ${stretches} passages; the longest, of ${longest} words, begins “${words}”`;
}

function explainFacts({ facts, factWords }: EchoReason): string {
  if (facts === 0) return '';
  const more = facts > factWords.length ? ' and more' : '';
  return `Both tell ${facts} rare names, numbers or quoted words in one order: ${factWords.map((words) => `“${words}”`).join(', ')}${more}`;
}

/** Who had it first where that is known, else the two in the order of their ids. */
interface Order {
  readonly first: PlacedBody;
  readonly second: PlacedBody;
  readonly name: string;
}

const FIRST: Readonly<Record<FirstBy, (order: Order) => string>> = {
  credit: ({ first, second }) => `${nameOf(second)} credits ${nameOf(first)}`,
  'common-credit': ({ name }) => `Both credit ${name}, so neither need have it from the other`,
  'own-name': ({ name }) => `The shared words name ${name} itself, which therefore had them first`,
  dates: ({ first, second }) => {
    const areDaysEnough = dayOf(first) < dayOf(second);
    const [earlier, later] = [first, second].map((one) => (areDaysEnough ? dayOf(one) : clockOf(one)));
    return `${nameOf(first)} had it first: it is dated ${earlier}, ${nameOf(second)} ${later}`;
  },
  'broken-off': ({ first, second }) => `${nameOf(second)} breaks off where ${nameOf(first)} goes on`,
  nothing: () => 'Nothing says who had it first',
};

const nameOf = ({ body: { article, reading } }: PlacedBody): string =>
  article.outlet?.name ?? reading.page.outlet ?? article.id;

const dayOf = ({ body }: PlacedBody): string => body.article.published?.value.slice(0, 10) ?? '';

/** Day and minute, in one zone for both where they state theirs: `2031-05-03 08:00 UTC`. */
function clockOf({ body: { moment, article } }: PlacedBody): string {
  if (moment?.slack === 0) return `${new Date(moment.at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return article.published?.value.slice(0, 16).replace('T', ' ') ?? '';
}
