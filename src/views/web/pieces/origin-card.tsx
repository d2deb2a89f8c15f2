import type { WhereOrigin } from '../../../record/questions/find-where.js';
import type { OriginAccount } from '../../../record/questions/gather-origins.js';
import { showCount, showNames } from '../../wording/show-count.js';
import { showOrigin } from '../../wording/show-origin.js';
import { showPublisher } from '../../wording/show-publisher.js';
import { showOriginKind } from '../../wording/show-terms.js';
import { withPublisher } from '../../wording/with-publisher.js';
import { ChainSteps } from './chain-steps.js';
import { FirstOf } from './first-of.js';

/** An origin with the sentence that quotes why its articles are one, where it has several, and whether they tell or deny the claim. */
type ExplainedOrigin = OriginAccount & Partial<Pick<WhereOrigin, 'why' | 'stance'>>;

/** An origin, why its articles count as one voice, and every chain that ends there. */
export const OriginCard = ({ account, nth }: { account: ExplainedOrigin; nth: number }) => {
  const isStated = account.origin.kind !== 'unstated';
  return (
    <section class={isStated ? 'origin-card' : 'origin-card origin-card-unstated'} aria-labelledby={`origin-${nth}`}>
      <h3 id={`origin-${nth}`}>
        <span aria-hidden="true">{isStated ? '◆ ' : '◇ '}</span>
        {showOrigin(account.origin)} <span class="quiet">{showOriginKind(account.origin.kind)}</span>{' '}
        {account.stance === 'denies' && <span class="tag tag-conflict">denies it</span>}
      </h3>
      <p dir="auto">
        {account.why
          ? account.chains.reduce((why, { article }) => withPublisher(why, article), account.why)
          : explainOrigin(account)}
        {account.why && account.origin.anonymousSources && ' It rests on people it does not name.'}
      </p>
      <FirstOf
        items={account.chains}
        count={8}
        rest={(n) => showCount(n, 'more chain')}
        show={(chain) => (
          <details open={nth === 1 && chain === account.chains[0]}>
            <summary>
              <ArticleSummary chain={chain} />
            </summary>
            <ChainSteps chain={chain} />
          </details>
        )}
      />
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
  if (articles === 1) return `One report, by ${showNames(outlets)}, ends at ${showOrigin(origin)}${sources}.`;
  return `${showCount(articles, 'report')} by ${showNames(outlets)} count as one origin, because each chain ends at ${showOrigin(origin)}${sources}.`;
}
