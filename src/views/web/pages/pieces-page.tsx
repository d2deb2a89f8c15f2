import { gatherRelays } from '../../../record/questions/relay-graph.js';
import { AuditCard } from '../pieces/audit-card.js';
import { ArticleLine } from '../pieces/article-line.js';
import { CertaintyMark } from '../pieces/certainty-mark.js';
import { ClaimCard } from '../pieces/claim-card.js';
import { HandBar } from '../pieces/hand-bar.js';
import { MentionTable } from '../pieces/mention-table.js';
import { OriginCard } from '../pieces/origin-card.js';
import { OriginCount } from '../pieces/origin-count.js';
import { RelayPicture } from '../pieces/relay-picture.js';
import { Sheets } from '../pieces/sheets.js';
import { ConflictCard, DriftCard } from '../pieces/side-by-side.js';
import { StrengthPicture } from '../pieces/strength-picture.js';
import { Timeline } from '../pieces/timeline.js';
import type { PIECES } from '../pieces-shown.js';
import { CERTAINTIES } from '../../wording/show-certainty.js';

/** Every piece that pages are made of, on invented answers: to look at when one is changed. */
export const PiecesPage = ({ pieces }: { pieces: typeof PIECES }) => {
  const { claim, mentions, chain, origin, drift, conflict, audit, points } = pieces;
  return (
    <>
      <header class="page-head">
        <h1>Pieces</h1>
        <p class="lede">Every piece that these pages are made of. Outlets and persons are invented.</p>
      </header>
      <h2>Origins of reports</h2>
      {[1, 3, 7, 40].map((reports) => (
        <p>
          <OriginCount
            claim={{
              reports,
              told: { least: 1, most: Math.min(reports, 3) },
              denied: { least: 0, most: reports === 7 ? 2 : 0 },
            }}
          />
        </p>
      ))}
      <h2>Certainty</h2>
      {CERTAINTIES.map((certainty, i) => (
        <p>
          <CertaintyMark certainty={certainty} strength={10 - i} />
        </p>
      ))}
      <h2>Claim</h2>
      <ClaimCard claim={claim} />
      <h2>Tellings</h2>
      <StrengthPicture id="piece-strengths" mentions={mentions} />
      <MentionTable mentions={mentions} />
      <h2>Change of wording</h2>
      <DriftCard drift={drift} withClaim />
      <h2>Conflict</h2>
      <ConflictCard conflict={conflict} />
      <h2>To check</h2>
      <AuditCard audit={audit} />
      <h2>Origin with its chains</h2>
      <OriginCard account={{ origin, chains: [chain] }} nth={1} />
      <h2>Who relayed whom</h2>
      <RelayPicture id="piece-relays" graph={gatherRelays([chain])} />
      <h2>Along time</h2>
      <Timeline
        id="piece-timeline"
        name="Reports of three outlets"
        rows={points.map((p) => ({ name: p.article.outlet ?? '', href: null, points: [p] }))}
      />
      <h2>Article as a line</h2>
      <ArticleLine article={chain.article} />
      <h2>First-hand or relayed</h2>
      <HandBar hands={{ 'first-hand': 3, relayed: 5, unstated: 1 }} />
      <h2>Sheets of a list</h2>
      <Sheets listing={{ items: [], total: 140, sheet: 2, size: 50 }} at="/pieces" />
    </>
  );
};
