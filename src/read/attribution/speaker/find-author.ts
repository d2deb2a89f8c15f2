import { contains, sliceSpan } from '../../../span.js';
import type { Article } from '../../article/article.js';
import type { Name } from '../../language/name.js';
import type { Sentence } from '../../language/sentence.js';
import { NameIndex } from './name-index.js';
import { named, type Speaker } from './speaker.js';

interface Signed {
  readonly text: string;
  readonly articles: readonly Article[];
  readonly names: readonly Name[];
  readonly sentences: readonly Sentence[];
}

/** How a closing line presents its writer: `Anna Berg is a columnist at …`, `Anna Berg, D-Tarn, was …`. */
const PRESENTS =
  /^(?:\s*\([^()]{1,30}\)|,[^,;]{1,60},)?\s+(?:is|was|are|writes|teaches|serves|served|covers|lives|works)\b/;
/** Before the name in such a line: at most a title. */
const TITLE = /^\W{0,3}(?:[\p{Lu}][\p{L}.]*\s+){0,3}$/u;
/** The writer is presented in the last paragraph, at most so many sentences before the end. */
const CLOSING = 4;

/** Finds who writes an article: by its byline, else by the line at its end that presents one person. */
export function authorsOf(page: Signed): (article: string) => Speaker | null {
  const found = new Map<string, Speaker | null>();
  return (id) => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const article = page.articles.find((one) => one.id === id);
    const author =
      article && !isLetters(page, article) ? (bylineOf(page, article) ?? presentedIn(page, article)) : null;
    found.set(id, author);
    return author;
  };
}

/** Letters and answers under one byline (`DEAR ABBY: …`): `I` is whoever writes the letter. */
const isLetters = ({ text }: Signed, { span }: Article): boolean =>
  /^\s*D(?:EAR|ear) [\p{L} ]{2,40}:/mu.test(text.slice(...span));

function bylineOf({ names }: Signed, { byline }: Article): Speaker | null {
  if (!byline) return null;
  const inside = names.find(({ span, type }) => type === 'person' && contains(byline.span, span));
  return named(inside?.name ?? writerIn(byline.text));
}

/** `Oryl Venn | Tarn Media for tarn.example` -> `Oryl Venn` */
const writerIn = (byline: string): string => (byline.split(/\s*[|•·–—]\s*/)[0] ?? byline).trim() || byline;

function presentedIn({ text, names, sentences }: Signed, { id, span }: Article): Speaker | null {
  const index = new NameIndex(names);
  const own = sentences.filter(({ article }) => article === id);
  const closing = own.slice(Math.floor(Math.max(own.length / 2, own.length - CLOSING)));
  for (const sentence of closing.filter(({ paragraph }) => paragraph === closing.at(-1)?.paragraph)) {
    const [first] = index.within(sentence.span).filter(({ type }) => type === 'person');
    if (!first || !TITLE.test(sliceSpan(text, [sentence.span[0], first.span[0]]))) continue;
    if (PRESENTS.test(sliceSpan(text, [first.span[1], Math.min(span[1], first.span[1] + 100)])))
      return named(first.name);
  }
  return null;
}
