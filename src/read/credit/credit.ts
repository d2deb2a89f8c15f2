import type { Span } from '../../span.js';

/** How much of the article a credit covers: all of it, its own sentence, or an older story that is only recalled. */
export type CreditScope = 'article' | 'sentence' | 'background';

/** The words by which an article hands a report to another outlet or agency. */
export interface Credit {
  readonly id: string;
  readonly article: string;
  /** Canonical name; for an unnamed outlet that nothing resolves, its own words (`the publication`). */
  readonly outlet: string;
  /** Where the outlet stands: the name, or the words that mean it. */
  readonly span: Span;
  /** The crediting words, for example `This was reported by`. */
  readonly cue: Span;
  /** Whether the credited report is said to rest on people it does not name. */
  readonly anonymousSources: boolean;
  /** Where those people are mentioned (`sources close to the White House`). */
  readonly sources: Span | null;
  readonly scope: CreditScope;
  /** False where `outlet` was worked out and not stated by these words. */
  readonly stated: boolean;
  /** Whether the words mean many outlets at once and nothing says which (`U.S. media`, `wire reports`). */
  readonly many: boolean;
  /** The outlet that passed this one on, where the words around say so: an article in O1, recalled by O2. */
  readonly through: string | null;
  /** What the page's markup says where no words of the page do: `meta author: The Associated Press`; `span` is then the headline. */
  readonly evidence: string | null;
  readonly rule: string;
}
