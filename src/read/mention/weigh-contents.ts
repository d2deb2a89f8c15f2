import { PlaceIndex } from '../../place-index.js';
import { contains, hullOf, overlaps } from '../../span.js';
import type { Attribution } from '../attribution/attribution.js';
import type { Name } from '../language/name.js';
import type { Sentence } from '../language/sentence.js';
import type { Certainty } from './certainty.js';
import { findEvent } from './find-event.js';
import { weighTelling } from './weigh-telling.js';

/** What weighContents needs of a page. */
interface WeighedPage {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
}

/** Attributions with how sure their contents are: as sure as the first sentence of each; U where there is none. */
export function weighContents<A extends Pick<Attribution, 'content' | 'cue'>>(
  { text, sentences, names }: WeighedPage,
  attributions: readonly A[],
): (A & { certainty: Certainty })[] {
  const sentencesAt = new PlaceIndex(sentences, ({ span }) => [span]);
  const namesAt = new PlaceIndex(names, ({ span }) => [span]);
  const weigh = ({ content, cue }: A): Certainty => {
    const [first] = content;
    const sentence = first && sentencesAt.touching(first)[0];
    if (!sentence) return 'U';
    const span = content.filter((piece) => overlaps(piece, sentence.span));
    const tokens = sentence.tokens.filter((t) => span.some((piece) => contains(piece, t.span)));
    const event = findEvent(text, tokens, namesAt.touching(hullOf(span)));
    return weighTelling(text, { sentence, span, cue }, event).certainty;
  };
  return attributions.map((a) => ({ ...a, certainty: weigh(a) }));
}
