import type { Article, Furniture } from './article/article.js';
import type { Attribution } from './attribution/attribution.js';
import type { Precision } from './attribution/find-attributions.js';
import type { Tagger } from './attribution/tagger/create-tagger.js';
import type { NotRead } from './attribution/find-not-read.js';
import type { Credit } from './credit/credit.js';
import type { Name } from './language/name.js';
import type { Time } from './language/time.js';
import type { Mention } from './mention/mention.js';
import type { Page } from './page/page.js';

/** All that one page tells on its own: a pure function of that page. Every list is in reading order. */
export interface Reading {
  readonly page: Page;
  readonly articles: readonly Article[];
  readonly furniture: readonly Furniture[];
  readonly names: readonly Name[];
  readonly times: readonly Time[];
  readonly attributions: readonly Attribution[];
  readonly credits: readonly Credit[];
  readonly mentions: readonly Mention[];
  /** What was not looked for, and why; absent where everything was. It follows from the page’s language, so no record keeps it. */
  readonly notRead?: readonly NotRead[];
}

/** What reading may use beside the page. */
export interface ReadingTools {
  /** The learned tagger of who said what (`createTagger`, `loadTagger`); without it the rules alone read. */
  readonly tagger?: Tagger;
  /** `high` keeps only the attributions that are right four times in five; `normal` if not named. */
  readonly precision?: Precision;
}
