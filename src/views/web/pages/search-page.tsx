import type { SearchAnswer, SearchHit } from '../../../record/questions/search.js';
import { articleAt, outletAt, speakerAt } from '../link.js';
import { ArticleLine } from '../pieces/article-line.js';
import { ClaimCard } from '../pieces/claim-card.js';
import { Sheets } from '../pieces/sheets.js';
import { Words } from '../pieces/words.js';
import { showCount } from '../../wording/show-count.js';

/** What holds the words searched for, the best first. */
export const SearchPage = ({ answer }: { answer: SearchAnswer }) => {
  const { query, hits, claims, speakers, outlets } = answer;
  const names = [
    ...speakers.map((name) => ({ name, href: speakerAt(name), kind: 'speaker' })),
    ...outlets.map((name) => ({ name, href: outletAt(name), kind: 'outlet' })),
  ];
  return (
    <>
      <header class="page-head">
        <h1>{query ? `Search: ${query}` : 'Search'}</h1>
        <p class="lede">
          {query
            ? `${showCount(hits.total, 'article')} found, the best first. Menus, captions and other furniture are not searched.`
            : 'Type words into the field above: all articles are searched, the best match comes first.'}
        </p>
      </header>
      {names.length > 0 && (
        <section aria-labelledby="names">
          <h2 id="names">Names</h2>
          <ul class="chips">
            {names.map(({ name, href, kind }) => (
              <li>
                <a href={href}>{name}</a> <span class="quiet">{kind}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {claims.length > 0 && (
        <section aria-labelledby="claims">
          <h2 id="claims">Claims</h2>
          <div class="cards">
            {claims.map((claim) => (
              <ClaimCard claim={claim} />
            ))}
          </div>
        </section>
      )}
      {hits.items.length > 0 && (
        <section aria-labelledby="articles">
          <h2 id="articles">Articles</h2>
          <ol class="hits">
            {hits.items.map((hit) => (
              <Hit hit={hit} />
            ))}
          </ol>
          <Sheets listing={hits} at={`/search?q=${encodeURIComponent(query)}`} />
        </section>
      )}
    </>
  );
};

const Hit = ({ hit }: { hit: SearchHit }) => (
  <li>
    <ArticleLine article={hit.article} />
    {hit.snippets.map(({ quote, found }) => (
      <p class="snippet" dir="auto">
        <a href={articleAt(hit.article.id, found)}>
          {/^\P{Ll}/u.test(quote.words[0] ?? '') ? '' : '… '}
          <Words quote={quote} strong={found} />
          {/[.!?”"»]$/.test(quote.words.at(-1)?.trim() ?? '') ? '' : ' …'}
        </a>
      </p>
    ))}
  </li>
);
