import type { ChainAccount, StepAccount } from '../../../record/questions/chain-account.js';
import { articleAt } from '../link.js';
import { showOrigin } from '../../wording/show-origin.js';
import { showOriginKind } from '../../wording/show-terms.js';
import { withPublisher } from '../../wording/with-publisher.js';
import { ArticleLine } from './article-line.js';
import { Words } from './words.js';

/** One way back from an article to where the claim began, step by step, each with the words that state it. */
export const ChainSteps = ({ chain }: { chain: ChainAccount }) => (
  <ol class="chain">
    <li class="chain-start">
      <ArticleLine article={chain.article} />
    </li>
    {chain.steps.map((step) => (
      <ChainStep step={step} />
    ))}
    <li class={chain.origin.kind === 'unstated' ? 'chain-end unstated' : 'chain-end'}>
      <span aria-hidden="true">◆ </span>
      <strong>{showOrigin(chain.origin)}</strong>{' '}
      <span class="quiet">
        {showOriginKind(chain.origin.kind)}
        {chain.origin.anonymousSources && ', resting on people it does not name'}
      </span>
    </li>
  </ol>
);

/** The words that stand there say it all. */
const isPlain = ({ reason, quote }: StepAccount): boolean =>
  reason.through === null && (reason.kind === 'credits' || reason.kind === 'told-by') && quote.words.length > 0;

const ChainStep = ({ step }: { step: StepAccount }) => (
  <li class={step.stated ? 'chain-step stated' : 'chain-step inferred'}>
    <p class="hop">
      <strong>{withPublisher(step.from, step.article)}</strong> has it from <strong>{step.to}</strong>{' '}
      <span class="tag">{step.stated ? 'stated' : 'inferred'}</span>
    </p>
    {step.quote.words.some((words) => words.length > 0) && (
      <blockquote dir="auto">
        <a href={articleAt(step.article.id, step.quote.spans)}>
          <Words quote={step.around} strong={step.quote.spans} most={320} />
        </a>
      </blockquote>
    )}
    {!isPlain(step) && <p class="why">{withPublisher(step.why, step.article)}</p>}
  </li>
);
