import type { ClaimAnswer } from '../../../record/questions/find-claim.js';
import { articleAt, claimAt, storyAt } from '../link.js';
import { ArticleSource } from '../pieces/article-line.js';
import { showSource } from '../pieces/lead-finding.js';
import { MentionTable } from '../pieces/mention-table.js';
import { OriginCard } from '../pieces/origin-card.js';
import { FirstOf } from '../pieces/first-of.js';
import { OriginCount } from '../pieces/origin-count.js';
import { RelayPicture } from '../pieces/relay-picture.js';
import { ConflictCard, DriftCard } from '../pieces/side-by-side.js';
import { firstOfEach, StrengthPicture } from '../pieces/strength-picture.js';
import { showCount } from '../../wording/show-count.js';

/** Articles whose telling is shown before the rest folds away. */
const TELLINGS = 24;

/** One claim: every way back to where it began, and every telling side by side. */
export const ClaimPage = ({ answer }: { answer: ClaimAnswer }) => {
  const { claim, mentions, origins, relays, drifts, conflicts } = answer;
  return (
    <>
      <ClaimHead answer={answer} />
      <Origins origins={origins} relays={relays} />
      <section aria-labelledby="tellings">
        <h2 id="tellings">{showCount(mentions.length, 'telling')}, in exact words</h2>
        {mentions.length > 2 && <StrengthPicture id="claim-strengths" mentions={mentions} />}
        <Tellings mentions={mentions} />
      </section>
      {drifts.length > 0 && (
        <section aria-labelledby="drifts">
          <h2 id="drifts">What changed on the way</h2>
          <FirstOf
            items={drifts}
            count={4}
            rest={(n) => `${showCount(n, 'more change')} of wording`}
            show={(drift) => <DriftCard drift={drift} />}
          />
        </section>
      )}
      {conflicts.length > 0 && (
        <section aria-labelledby="conflicts">
          <h2 id="conflicts">What contradicts it</h2>
          <FirstOf
            items={conflicts}
            count={3}
            rest={(n) => showCount(n, 'more conflict')}
            show={(conflict) => <ConflictCard conflict={conflict} here={claim.id} />}
          />
        </section>
      )}
    </>
  );
};

/** What is claimed, in whose words, how many origins tell and deny it, who they are, and how to check it. */
const ClaimHead = ({ answer: { claim, storyTitle, mentions, origins, relations } }: { answer: ClaimAnswer }) => {
  const wording = mentions.find(({ id }) => id === claim.wording);
  return (
    <header class="page-head">
      <p class="kicker">
        Claim in the story{' '}
        <a href={storyAt(claim.story)} dir="auto">
          {storyTitle}
        </a>
      </p>
      <h1 class={claim.text.length > LONG ? 'claim-head long' : 'claim-head'} dir="auto">
        {claim.text}
      </h1>
      {wording && (
        <p class="explain">
          <a href={articleAt(wording.article.id, wording.quote.spans)}>In these words</a> in{' '}
          <ArticleSource article={wording.article} />
        </p>
      )}
      <p class="lede">
        <OriginCount claim={claim} />
      </p>
      <OriginLinks label="It comes from" origins={origins} stance="tells" />
      <OriginLinks label="It is denied by" origins={origins} stance="denies" />
      <p class="explain">{explainSides(claim)} Every quotation below leads to its words on their page.</p>
      {relations.map((other) => (
        <p class="explain" dir="auto">
          {other.kind === 'narrower' ? 'Narrower than ' : 'Wider than '}
          <a href={claimAt(other.claim)}>{other.text}</a>: {other.why}. Neither corroborates the other.
        </p>
      ))}
    </header>
  );
};

/** Characters from which a claim is too long for the largest type. */
const LONG = 120;
/** Origins named at the head of a page. */
const NAMED = 6;

/** The origins of one side by name, each leading to its chains below. */
const OriginLinks = ({ label, origins, stance }: OriginLinksProps) => {
  const own = origins.flatMap((account, i) => (account.stance === stance ? [{ account, nth: i + 1 }] : []));
  if (own.length === 0) return null;
  return (
    <p class="lead-sources">
      <span class="quiet">{label}</span>{' '}
      {own.slice(0, NAMED).map(({ account, nth }, i) => (
        <>
          {i > 0 && ', '}
          <a href={`#origin-${nth}`}>{showSource(account.origin)}</a>
        </>
      ))}
      {own.length > NAMED && ` and ${showCount(own.length - NAMED, 'other')}`}
    </p>
  );
};

interface OriginLinksProps {
  readonly label: string;
  readonly origins: ClaimAnswer['origins'];
  readonly stance: ClaimAnswer['origins'][number]['stance'];
}

/** One telling an article, then what the same articles say again; of many articles the first. */
const Tellings = ({ mentions }: { mentions: ClaimAnswer['mentions'] }) => {
  const first = new Set(firstOfEach(mentions));
  const shown = mentions.filter((mention) => first.has(mention)).slice(0, TELLINGS);
  const rest = mentions.filter((mention) => !shown.includes(mention));
  return (
    <>
      <MentionTable mentions={shown} />
      {rest.length > 0 && (
        <details class="rest">
          <summary>
            {showCount(rest.length, 'more telling')}
            {first.size <= TELLINGS && ' in the same articles'}
          </summary>
          <MentionTable mentions={rest} />
        </details>
      )}
    </>
  );
};

const Origins = ({ origins, relays }: Pick<ClaimAnswer, 'origins' | 'relays'>) => (
  <section aria-labelledby="origins">
    <h2 id="origins">Where it comes from</h2>
    {relays.edges.length > 0 && <RelayPicture id="claim-relays" graph={relays} />}
    <FirstOf
      items={origins}
      count={8}
      rest={(n) => showCount(n, 'more origin')}
      show={(account) => <OriginCard account={account} nth={origins.indexOf(account) + 1} />}
    />
    {origins.length === 0 && <p class="empty">No chain is known for this claim.</p>}
  </section>
);

/** What the counts of origins say. */
function explainSides({ told, denied }: ClaimAnswer['claim']): string {
  if (told.most === 0) return 'Nobody here is found to tell it: all deny it.';
  const against = denied.most > 0 ? ' Those who only deny it are counted apart.' : '';
  return `${explainRange(told)}${against}`;
}

function explainRange({ least, most }: ClaimAnswer['claim']['told']): string {
  if (least !== most)
    return `At least ${least} and at most ${most}: unnamed sources may or may not be the same people, and who states no source may have it from one of the others.`;
  return most === 1
    ? 'However many report it, all who tell it have it from one place.'
    : `${most} places told it independently of each other.`;
}
