import type { AuditAccount } from '../../../record/questions/audit-account.js';
import type { ConflictAccount } from '../../../record/questions/conflict-account.js';
import { KINDS, VERDICTS } from '../../../record/questions/find-conflicts.js';
import type { Listing } from '../../../record/questions/listing.js';
import { showConflictKind, showVerdict } from '../../wording/show-terms.js';
import { AuditCard } from '../pieces/audit-card.js';
import { Sheets } from '../pieces/sheets.js';
import { ConflictCard } from '../pieces/side-by-side.js';

/** What a list of conflicts is narrowed to. */
type Filters = Readonly<Record<string, string | null>>;

/** `/conflicts?kind=number`, without what is not wanted. */
function addressOf(wanted: Filters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(wanted)) if (value) query.set(name, value);
  return query.size ? `/conflicts?${query.toString()}` : '/conflicts';
}

const FilterLinks = ({ name, label, values, wanted, show }: FilterLinksProps) => (
  <p>
    <span class="quiet">{label}</span>
    {[null, ...values].map((value) => (
      <>
        <a
          href={addressOf({ ...wanted, [name]: value })}
          aria-current={(wanted[name] || null) === value ? 'true' : undefined}
        >
          {value === null ? 'all' : show(value)}
        </a>{' '}
      </>
    ))}
  </p>
);

interface FilterLinksProps {
  readonly name: string;
  readonly label: string;
  readonly values: readonly string[];
  readonly wanted: Filters;
  readonly show: (value: string) => string;
}

/** Tellings that cannot both hold. */
export const ConflictsPage = ({
  conflicts,
  wanted = {},
}: {
  conflicts: Listing<ConflictAccount>;
  wanted?: Filters;
}) => (
  <>
    <header class="page-head">
      <h1>Conflicts</h1>
      <p class="lede">Two tellings that cannot both hold, or seem so: the verdict says which, not who is right.</p>
      <p class="explain">The words of each side lead to their place on the page they come from.</p>
    </header>
    <nav class="filters" aria-label="Which conflicts">
      <FilterLinks name="verdict" label="Verdict" values={VERDICTS} wanted={wanted} show={showVerdict} />
      <FilterLinks name="kind" label="About" values={KINDS} wanted={wanted} show={showConflictKind} />
    </nav>
    <section aria-labelledby="list">
      <h2 id="list">{conflicts.total === 0 ? 'None found' : `${conflicts.total} found`}</h2>
      {conflicts.items.map((conflict) => (
        <ConflictCard conflict={conflict} />
      ))}
    </section>
    <Sheets listing={conflicts} at={addressOf(wanted)} />
  </>
);

/** What a careful reader should check. */
export const AuditsPage = ({ audits }: { audits: Listing<AuditAccount> }) => (
  <>
    <header class="page-head">
      <h1>To check</h1>
      <p class="lede">
        Dates that do not fit, articles that contradict themselves, voices found nowhere else, headlines surer than
        their text, quotations in other words.
      </p>
      <p class="explain">
        Each is a reason to look, not a verdict; the words that gave it lead to their place on the page.
      </p>
    </header>
    <section aria-labelledby="list">
      <h2 id="list">{audits.total === 0 ? 'None found' : `${audits.total} found`}</h2>
      <div class="cards">
        {audits.items.map((audit) => (
          <AuditCard audit={audit} />
        ))}
      </div>
    </section>
    <Sheets listing={audits} at="/audits" />
  </>
);
