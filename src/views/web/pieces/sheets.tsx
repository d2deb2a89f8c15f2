import type { Listing } from '../../../record/questions/listing.js';

/** Links to the sheets before and after, where a list is longer than one. `at` is the address without the sheet number. */
export const Sheets = ({ listing, at }: { listing: Listing<unknown>; at: string }) => {
  const sheets = Math.ceil(listing.total / listing.size);
  if (sheets < 2) return null;
  const addressOf = (sheet: number): string => `${at}${at.includes('?') ? '&' : '?'}sheet=${sheet}`;
  return (
    <nav class="sheets" aria-label="Sheets of this list">
      {listing.sheet > 1 && (
        <a rel="prev" href={addressOf(listing.sheet - 1)}>
          ← Previous
        </a>
      )}
      <span>
        Sheet {listing.sheet} of {sheets}
      </span>
      {listing.sheet < sheets && (
        <a rel="next" href={addressOf(listing.sheet + 1)}>
          Next →
        </a>
      )}
    </nav>
  );
};
