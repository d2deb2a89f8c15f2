import type { OutletAnswer, Relation } from '../../../record/questions/find-outlet.js';
import { articleAt, outletAt, speakerAt } from '../link.js';
import { ArticleLine } from '../pieces/article-line.js';
import { HandBar } from '../pieces/hand-bar.js';
import { Sheets } from '../pieces/sheets.js';
import { Words } from '../pieces/words.js';
import { showCount } from '../../wording/show-count.js';

/** One outlet: whom it relays, who relays it, how much is its own. */
export const OutletPage = ({ answer }: { answer: OutletAnswer }) => {
  const heard = answer.relays.filter((one) => one.isSpeaker);
  return (
    <>
      <OutletHead answer={answer} />
      <div class="halves">
        <section aria-labelledby="relays">
          <h2 id="relays">Whom it relays</h2>
          <Relations
            relations={answer.relays.filter((one) => !one.isSpeaker)}
            none="It is not known to relay another outlet."
          />
        </section>
        <section aria-labelledby="relayed-by">
          <h2 id="relayed-by">Who relays it</h2>
          <Relations relations={answer.relayedBy} none="Nobody is known to relay it." />
        </section>
      </div>
      {heard.length > 0 && (
        <section aria-labelledby="heard">
          <h2 id="heard">Whom it heard itself</h2>
          <ul class="chips">
            {heard.map(({ name, articles }) => (
              <li>
                <a href={speakerAt(name)}>{name}</a> <span class="quiet">{showCount(articles, 'article')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {answer.articles.total > 0 && (
        <section aria-labelledby="articles">
          <h2 id="articles">{showCount(answer.articles.total, 'report')}</h2>
          <ul class="article-list">
            {answer.articles.items.map(({ article, hand }) => (
              <li>
                <ArticleLine article={article} />{' '}
                <span class={`tag hand-${hand}`}>{hand === 'unstated' ? 'source not stated' : hand}</span>
              </li>
            ))}
          </ul>
          <Sheets listing={answer.articles} at={outletAt(answer.name)} />
        </section>
      )}
    </>
  );
};

/** How much of it is its own, and what that means. */
const OutletHead = ({ answer }: { answer: OutletAnswer }) => (
  <header class="page-head">
    <p class="kicker">Outlet</p>
    <h1>{answer.name}</h1>
    {answer.articles.total > 0 ? (
      <p class="lede">
        <HandBar hands={answer.hands} />
      </p>
    ) : (
      <p class="lede">Known here only through others: none of its own pages was read.</p>
    )}
    <p class="explain">
      First-hand is its own reporting, or what somebody told it; relayed is what it has from another outlet, as its
      words say or its text shows. Each quotation leads to its words on the page.
    </p>
  </header>
);

const Relations = ({ relations, none }: { relations: readonly Relation[]; none: string }) =>
  relations.length === 0 ? (
    <p class="empty">{none}</p>
  ) : (
    <ul class="relations">
      {relations.map(({ name, articles, stated, example }) => (
        <li>
          <p>
            <a href={outletAt(name)}>{name}</a> <span class="quiet">{showCount(articles, 'article')}</span>{' '}
            <span class="tag">{stated ? 'stated' : 'inferred'}</span>
          </p>
          <blockquote dir="auto">
            <a href={articleAt(example.article.id, example.quote.spans)}>
              <Words quote={example.around} strong={example.quote.spans} most={320} />
            </a>
          </blockquote>
          {example.article.outlet !== example.from && (
            <p class="from">
              as told by <ArticleLine article={example.article} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
