import type { Span } from '../../../span.js';
import type { Sentence } from '../../language/sentence.js';
import { findFirst } from '../../../place-index.js';

/** The sentences of a page for questions by place. */
export class SentenceIndex {
  readonly #sentences: readonly Sentence[];

  constructor(sentences: readonly Sentence[]) {
    this.#sentences = sentences;
  }

  /** The sentence that holds a place, then up to `most` before it in its article, the nearest first. */
  upTo(at: number, most: number): Sentence[] {
    const here = this.#firstEndingAfter(at);
    const article = this.#sentences[here]?.article;
    const found: Sentence[] = [];
    for (let i = here; i >= Math.max(0, here - most); i--) {
      const sentence = this.#sentences[i];
      if (!sentence || sentence.article !== article) break;
      found.push(sentence);
    }
    return found;
  }

  /** The last sentence that begins before a place; null where none does. */
  lastBefore(at: number): Span | null {
    const here = this.#firstEndingAfter(at - 1);
    const sentence = this.#sentences[here] ?? this.#sentences[here - 1];
    return sentence?.span ?? null;
  }

  /** Index of the first sentence that ends behind a place, by halving. */
  #firstEndingAfter(at: number): number {
    return findFirst(this.#sentences.length, (i) => (this.#sentences[i]?.span[1] ?? 0) > at);
  }
}
