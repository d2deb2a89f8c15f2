import { contains, type Span } from '../../span.js';
import { splitWords } from '../../words.js';
import type { Body } from './body.js';
import { findQuoted } from './find-quoted.js';
import { hashWord, mix } from './hash-words.js';

/** Something that outlives rewriting and translation: a name, a number or a quoted phrase, where an article first has it. */
export interface Fact {
  /** Equal for equal facts. */
  readonly key: number;
  readonly kind: 'name' | 'number' | 'quoted';
  readonly span: Span;
}

/** The facts of an article in the order in which it first tells them. */
export function findFacts(body: Body): Fact[] {
  const facts = [...findNamed(body), ...findNumbers(body), ...findPhrases(body)];
  const first = new Map<number, Fact>();
  for (const fact of facts.sort((x, y) => x.span[0] - y.span[0] || x.key - y.key))
    if (!first.has(fact.key)) first.set(fact.key, fact);
  return [...first.values()];
}

const keyOf = (kind: number, text: string): number => mix(hashWord(text) + kind);

const findNamed = ({ reading, pieces }: Body): Fact[] =>
  reading.names
    .filter((name) => pieces.some((piece) => contains(piece, name.span)))
    .map((name) => ({ key: keyOf(1, name.name.toLowerCase()), kind: 'name', span: name.span }));

/** Numbers that say something: no single digits, no years, no round tens. */
function findNumbers({ reading, pieces }: Body): Fact[] {
  const facts: Fact[] = [];
  for (const [start, end] of pieces)
    for (const match of reading.page.text.slice(start, end).matchAll(/(?<![\p{L}\p{N}])\d[\d.,]*(?![\p{L}\d])/gu)) {
      const number = match[0].replace(/[.,]+$/, '');
      const at = start + match.index;
      if (isTelling(number))
        facts.push({ key: keyOf(2, number.replace(/,/g, '')), kind: 'number', span: [at, at + number.length] });
    }
  return facts;
}

const isTelling = (number: string): boolean => !/^(?:\d|[1-9]0|100|1000|(?:19|20)\d\d)$/.test(number);

/** Quoted phrases of two to twelve words; a single word in marks is often a title. */
function findPhrases({ reading, pieces }: Body): Fact[] {
  const facts: Fact[] = [];
  for (const piece of pieces)
    for (const span of findQuoted(reading.page.text, piece)) {
      if (span[1] - span[0] > 120) continue;
      const words = splitWords(reading.page.text, span[0], span[1]);
      if (words.length < 2 || words.length > 12) continue;
      facts.push({ key: keyOf(3, words.map((word) => word.folded).join(' ')), kind: 'quoted', span });
    }
  return facts;
}
