import type { LeadClaim } from '../../../record/questions/lead-claim.js';
import type { MentionBrief } from '../../../record/questions/mention-brief.js';
import type { OriginBrief } from '../../../record/questions/origin-brief.js';
import { decidingWord } from '../../wording/deciding-word.js';
import { articleAt, claimAt } from '../link.js';
import { showNames } from '../../wording/show-count.js';
import { showOrigin } from '../../wording/show-origin.js';
import { showPublisher } from '../../wording/show-publisher.js';
import { OriginCount } from './origin-count.js';

/** What a story comes down to: its most-told claim, how many origins it has and which, and how its wording grew surer. */
export const LeadFinding = ({ lead }: { lead: LeadClaim }) => (
  <div class="lead-claim">
    <p class="lead-label">{lead.reports > 1 ? 'Told most' : 'First claim'}</p>
    <p class="claim-text">
      <a href={claimAt(lead.id)} dir="auto">
        {lead.text}
      </a>
    </p>
    <OriginCount claim={lead} />
    <Sources label="It comes from" claim={lead.id} origins={lead.sources} />
    <Sources label="It is denied by" claim={lead.id} origins={lead.deniers} />
    <Ladder rungs={lead.ladder} />
  </div>
);

/** Who they are; the label leads to their chains. */
const Sources = ({ label, claim, origins }: { label: string; claim: string; origins: readonly OriginBrief[] }) =>
  origins.length > 0 && (
    <p class="lead-sources">
      <a class="quiet" href={`${claimAt(claim)}#origins`}>
        {label}
      </a>{' '}
      {showNames([...new Set(origins.map(showSource))], 5)}
    </p>
  );

/** `Corvane (unnamed sources)`, `the publication (source not stated)`. */
export const showSource = (source: OriginBrief): string => {
  if (source.kind === 'unstated') return `${showOrigin(source)} (source not stated)`;
  return `${showOrigin(source)}${source.anonymousSources ? ' (unnamed sources)' : ''}`;
};

/** The words that decide how sure a telling is, from the most careful to the surest, each with who wrote it. */
export const Ladder = ({ rungs }: { rungs: readonly MentionBrief[] }) =>
  rungs.length > 1 && (
    <div class="ladder">
      <p class="lead-label">How its wording grew surer</p>
      <ol>
        {rungs.map((mention) => (
          <li>
            <a href={articleAt(mention.article.id, mention.quote.spans)} dir="auto">
              {decidingWord(mention)}
            </a>{' '}
            <span class="source">{showPublisher(mention.article)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
