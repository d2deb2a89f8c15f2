import type { ArticleAnswer } from '../../../record/questions/find-article.js';
import type { Spans } from '../../../span.js';
import { isWebAddress, outletAt, storyAt } from '../link.js';
import { titleOf } from '../pieces/article-line.js';
import { AuditCard } from '../pieces/audit-card.js';
import { MarkedPage } from '../pieces/marked-page.js';
import { VersionLine } from '../pieces/version-line.js';
import { showDate } from '../../wording/show-date.js';

/** A page as it was read, with all that was found on it marked. */
export const ArticlePage = ({ answer, here }: { answer: ArticleAnswer; here: Spans }) => {
  const article = answer.articles.find(({ id }) => id === answer.article);
  const outlet = article?.outlet?.name ?? answer.page.outlet;
  return (
    <>
      <header class="page-head">
        <p class="kicker">
          {outlet ? <a href={outletAt(outlet)}>{outlet}</a> : 'Unknown outlet'}{' '}
          <span class="when">{article?.published ? showDate(article.published.value) : 'undated'}</span>
        </p>
        <h1 dir="auto">
          {titleOf({ id: answer.article, title: article?.title?.text ?? null, opening: answer.opening })}
        </h1>
        <p class="facts">
          {article?.byline && <span>{article.byline.text}</span>}
          {answer.stories
            .filter((story) => story.article === answer.article)
            .map((story) => (
              <span>
                in the story <a href={storyAt(story.id)}>{story.title}</a>
              </span>
            ))}
          <PageAddress url={answer.page.url} id={answer.page.id} />
        </p>
        <p class="explain">
          The page as it was read, to the letter: what was found is marked in its words and told beside them.
        </p>
        {here.length > 0 && (
          <p>
            <a class="button" href="#here">
              Go to the words you came for
            </a>
          </p>
        )}
      </header>
      {answer.audits.length > 0 && (
        <section aria-labelledby="audits">
          <h2 id="audits">To check on this page</h2>
          <div class="cards">
            {answer.audits.map((audit) => (
              <AuditCard audit={audit} withArticle={audit.article.id !== answer.article} />
            ))}
          </div>
        </section>
      )}
      <Edits answer={answer} />
      <MarkedPage answer={answer} here={here} />
    </>
  );
};

const PageAddress = ({ url, id }: { url: string | null; id: string }) =>
  url && isWebAddress(url) ? (
    <span class="address">
      read from{' '}
      <a href={url} rel="noreferrer noopener external">
        {url}
      </a>
    </span>
  ) : (
    <span class="address">read from {url ?? id}</span>
  );

const Edits = ({ answer }: { answer: ArticleAnswer }) =>
  answer.versions.length > 0 && (
    <section aria-labelledby="versions">
      <h2 id="versions">Edits of this page</h2>
      <ul>
        {answer.versions.map((version) => (
          <VersionLine version={version} here={answer.article} />
        ))}
      </ul>
    </section>
  );
