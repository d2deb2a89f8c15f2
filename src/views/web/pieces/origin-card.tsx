import type { OriginAccount } from '../../../record/questions/find-claim.js';
import { showCount, showNames } from '../show-count.js';
import { showPublisher } from '../show-publisher.js';
import { showOriginKind } from '../show-terms.js';
import { ChainSteps } from './chain-steps.js';

/** An origin, why its articles count as one voice, and every chain that ends there. */
export const OriginCard = ({ account, nth }: { account: OriginAccount; nth: number }) => {
  const isStated = account.origin.kind !== 'unstated';
  return (
    <section class={isStated ? 'origin-card' : 'origin-card origin-card-unstated'} aria-labelledby={`origin-${nth}`}>
      <h3 id={`origin-${nth}`}>
        <span aria-hidden="true">{isStated ? '◆ ' : '◇ '}</span>
        {account.origin.name} <span class="quiet">{showOriginKind(account.origin.kind)}</span>
      </h3>
      <p>{explainOrigin(account)}</p>
      {account.chains.map((chain, i) => (
        <details open={i < 3}>
          <summary>
            <ArticleSummary chain={chain} />
          </summary>
          <ChainSteps chain={chain} />
        </details>
      ))}
    </section>
  );
};

const ArticleSummary = ({ chain }: { chain: OriginAccount['chains'][number] }) => (
  <>
    {[showPublisher(chain.article), ...chain.steps.map((step) => step.to)]
      .filter((name, i, names) => name !== names[i - 1])
      .join(' ← ')}
  </>
);

/** Why these articles count as one voice, in a sentence. */
export function explainOrigin({ origin, chains }: OriginAccount): string {
  const outlets = [...new Set(chains.map(({ article }) => showPublisher(article)))];
  const articles = new Set(chains.map(({ article }) => article.id)).size;
  const sources = origin.anonymousSources ? ', who rests on people it does not name' : '';
  if (origin.kind === 'unstated')
    return `${showNames(outlets)} ${outlets.length === 1 ? 'does' : 'do'} not say where it comes from.`;
  if (articles === 1) return `One report, by ${showNames(outlets)}, ends at ${origin.name}${sources}.`;
  return `${showCount(articles, 'report')} by ${showNames(outlets)} count as one origin, because each chain ends at ${origin.name}${sources}.`;
}
