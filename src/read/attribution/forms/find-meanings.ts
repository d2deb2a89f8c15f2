import { contains, sliceSpan, type Span } from '../../../span.js';
import type { NameIndex } from '../speaker/name-index.js';
import { surnameOf } from './find-interviewee.js';
import type { Introduced } from './find-introduced.js';
import type { Label } from './read-label.js';

/** What labels may point at: the words before the conversation, whom they name, and who is interviewed. */
interface Before {
  readonly text: string;
  readonly intro: Span;
  readonly people: readonly Introduced[];
  readonly names: NameIndex;
  readonly interviewee: Introduced | null;
}

/** `Q is the reporter, A is Minister Karst`, `(Q: Tarn Review, A: Josef Lindqvist)`: what the letters mean. */
const LEGEND =
  /\bQ\b["”’]?\s*(?:is|are|=|:|stands for|for)\s+([^,;.()\n]{2,60})[,;]?\s+(?:and\s+)?["“‘]?A\b["”’]?\s*(?:is|=|:|stands for|for)\s+([^,;.()\n]{2,60})/du;

/** Where the article names whom a label means, by the label's key; nothing for labels that name somebody in full themselves. */
export function findMeanings(before: Before, labels: readonly Label[]): Map<string, Span> {
  const found = new Map<string, Span>();
  for (const { key, span } of labels) {
    if (found.has(key) || isFullName(before, span)) continue;
    const means = meaningOf(before, sliceSpan(before.text, span), key);
    if (means) found.set(key, means);
  }
  return found;
}

const isFullName = ({ names, text }: Before, span: Span): boolean =>
  names.within(span).some((name) => name.type === 'person' && /\s/.test(sliceSpan(text, name.span)));

function meaningOf(before: Before, label: string, key: string): Span | null {
  if (/^(?:q|question)$/.test(key)) return inLegend(before, 1);
  if (/^(?:a|answer)$/.test(key)) return inLegend(before, 2) ?? before.interviewee?.span ?? null;
  const { text, people } = before;
  const initials = /^\p{Lu}{2,3}$/u.test(label);
  const bracketed = people.find(({ span }) => text.slice(span[1], span[1] + label.length + 3).trim() === `(${label})`);
  if (bracketed) return bracketed.span;
  const fits = ({ name }: Introduced): boolean =>
    initials ? initialsOf(name) === label || surnameOf(name) === key : surnameOf(name) === key || givenOf(name) === key;
  return onlyOne(people.filter(fits));
}

const initialsOf = (name: string): string => (name.match(/\p{Lu}(?=\p{L})/gu) ?? []).join('');
const givenOf = (name: string): string => (name.split(/\s+/)[0] ?? name).toLowerCase();

/** The place of the one person whom all of some names mean. */
function onlyOne(people: readonly Introduced[]): Span | null {
  const [first] = people;
  return first && people.every(({ name }) => name === first.name) ? first.span : null;
}

/** What the legend says of Q (1) or A (2): a person named in it, else its words. */
function inLegend({ text, intro, people }: Before, group: 1 | 2): Span | null {
  const match = LEGEND.exec(sliceSpan(text, intro));
  const place = match?.indices?.[group];
  if (!place) return null;
  const span: Span = [intro[0] + place[0], intro[0] + place[1]];
  const words = sliceSpan(text, span);
  const inside = people.find((one) => contains(span, one.span));
  return inside?.span ?? onlyOne(people.filter(({ name }) => surnameOf(words) === surnameOf(name))) ?? span;
}
