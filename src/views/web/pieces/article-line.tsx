import type { ArticleBrief } from '../../../record/questions/article-brief.js';
import type { Spans } from '../../../span.js';
import { articleAt, outletAt } from '../link.js';
import { showPublisher } from '../../wording/show-publisher.js';
import { showDate } from '../../wording/show-date.js';

/** What to call an article: its headline, or where it has none its first words, as a quotation. */
export const titleOf = ({ title, opening, id }: Pick<ArticleBrief, 'title' | 'opening' | 'id'>): string =>
  title ?? (opening ? `“${opening}”` : id);

/** Who published an article and when: `Northwire, 3 May 2031`. */
export const ArticleSource = ({ article, isUnderHeadline = false }: SourceProps) => (
  <span class="source">
    {article.outlet ? (
      <a href={outletAt(article.outlet)}>{article.outlet}</a>
    ) : isUnderHeadline ? (
      'unnamed outlet'
    ) : (
      showPublisher(article)
    )}
    , {article.published ? <time datetime={article.published}>{showDate(article.published)}</time> : 'undated'}
  </span>
);

interface SourceProps {
  readonly article: ArticleBrief;
  /** The headline stands beside it, so an outlet without a name is not called by it again. */
  readonly isUnderHeadline?: boolean;
}

/** An article as a line of a list: headline, outlet, date. */
export const ArticleLine = ({ article, at = [] }: { article: ArticleBrief; at?: Spans }) => (
  <span class="article-line">
    <a class={article.title ? 'headline' : 'headline opening'} href={articleAt(article.id, at)} dir="auto">
      {titleOf(article)}
    </a>{' '}
    <ArticleSource article={article} isUnderHeadline />
  </span>
);
