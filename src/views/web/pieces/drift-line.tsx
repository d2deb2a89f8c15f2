import type { DriftAccount } from '../../../record/questions/drift-account.js';
import type { MentionBrief } from '../../../record/questions/mention-brief.js';
import { articleAt, claimAt } from '../link.js';
import { showPublisher } from '../../wording/show-publisher.js';
import { showChange } from '../../wording/show-terms.js';
import { Words } from './words.js';

/** A change of wording in few lines: what one wrote, and what another made of it. */
export const DriftLine = ({ drift }: { drift: DriftAccount }) => (
  <article class="drift-line">
    <h3>
      <a href={claimAt(drift.claim)}>{showChange(drift.change)}</a>
    </h3>
    <Side mention={drift.from} />
    <p class="became" aria-label="became">
      ↓
    </p>
    <Side mention={drift.to} />
  </article>
);

const Side = ({ mention }: { mention: MentionBrief }) => (
  <p class="drift-side">
    <a class="said" href={articleAt(mention.article.id, mention.quote.spans)} dir="auto">
      <Words quote={mention.quote} strong={mention.certaintyWords} />
    </a>{' '}
    <span class="source">{showPublisher(mention.article)}</span>
  </p>
);
