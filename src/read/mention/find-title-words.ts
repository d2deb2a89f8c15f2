import { PERSON_TITLES } from '../../known/titles.js';
import { overlaps } from '../../span.js';
import { fold } from '../../words.js';
import type { Name } from '../language/name.js';
import type { Token } from '../language/sentence.js';

/** So many words may stand before a title: *Norvian foreign ministry* spokesman. */
const LONGEST = 3;
const QUALIFIES = /^(?:ADJ|NOUN|PROPN)$/;

/** Words that only say who a person is, before the name: *Norvian leader* Ana Berg. They tell nothing of what is done. */
export function findTitleWords(text: string, tokens: readonly Token[], names: readonly Name[]): ReadonlySet<Token> {
  const people = names.filter((n) => n.type === 'person');
  const isNamed = (t: Token): boolean => people.some((n) => overlaps(n.span, t.span));
  const found = new Set<Token>();
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (token.pos !== 'NOUN' || !next || !isNamed(next) || !PERSON_TITLES.has(fold(text.slice(...token.span)))) return;
    for (let i = at; i >= 0 && at - i <= LONGEST && (i === at || QUALIFIES.test(tokens[i]?.pos ?? '')); i--) {
      const word = tokens[i];
      // What another name covers is somebody or something of its own.
      if (!word || names.some((n) => overlaps(n.span, word.span))) break;
      found.add(word);
    }
  });
  return found;
}
