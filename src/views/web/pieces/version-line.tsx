import type { VersionAccount } from '../../../record/questions/find-versions.js';
import type { Quote } from '../../../record/questions/quote.js';
import { articleAt } from '../link.js';
import { showDate } from '../../wording/show-date.js';

/** Pieces of an edit that are shown; the rest is counted. */
const SHOWN = 5;

/** An edit of a page: when it was seen, what it took away and what it put in. */
export const VersionLine = ({ version, here }: { version: VersionAccount; here: string }) => {
  const other = version.after === here ? version.before : version.after;
  return (
    <li>
      {version.after === here ? 'Edited' : 'Edited later'}, seen {showDate(version.seenAt)}:{' '}
      {other !== null && <a href={articleAt(other)}>{version.after === here ? 'as it was before' : 'as it became'}</a>}
      <Pieces label="taken out" quote={version.removed} />
      <Pieces label="put in" quote={version.added} />
    </li>
  );
};

const Pieces = ({ label, quote }: { label: string; quote: Quote }) => {
  if (quote.words.length === 0) return null;
  const rest = quote.words.length - SHOWN;
  return (
    <p>
      {label}:{' '}
      {quote.words.slice(0, SHOWN).map((words) => (
        <q dir="auto">{words}</q>
      ))}
      {rest > 0 && ` and ${rest} more`}
    </p>
  );
};
