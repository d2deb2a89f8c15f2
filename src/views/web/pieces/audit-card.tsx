import type { AuditAccount } from '../../../record/questions/audit-account.js';
import { articleAt } from '../link.js';
import { showAuditKind } from '../../wording/show-terms.js';
import { ArticleLine } from './article-line.js';

/** Something to check in an article: what, why, and the words that show it. */
export const AuditCard = ({ audit, withArticle = true }: { audit: AuditAccount; withArticle?: boolean }) => (
  <article class="audit">
    <h3>
      <span aria-hidden="true">⚑ </span>
      {showAuditKind(audit.kind)}
    </h3>
    <p class="why">{audit.why}</p>
    <ul class="audit-words">
      {audit.quote.words.slice(0, 4).map((words, i) => (
        <li dir="auto">
          <a href={articleAt(audit.article.id, audit.quote.spans.slice(i, i + 1))}>{shorten(words)}</a>
        </li>
      ))}
    </ul>
    {withArticle && (
      <p class="from">
        <ArticleLine article={audit.article} />
      </p>
    )}
  </article>
);

/** Enough words to know the place by; the link leads to all of them. */
const shorten = (words: string): string => (words.length > 160 ? `${words.slice(0, 157).trimEnd()}…` : words);
