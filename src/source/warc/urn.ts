/** Names pages that have no web address, in archives that hearsay writes. */
const PREFIX = 'urn:hearsay:page:';

/** A page id as a URN: `a b` -> `urn:hearsay:page:a%20b`. */
export const nameUrn = (id: string): string => PREFIX + encodeURIComponent(id.replace(/\p{Cs}/gu, '\uFFFD'));

/** The page id that such a URN names; null for any other address. */
export function unnameUrn(address: string): string | null {
  if (!address.startsWith(PREFIX)) return null;
  try {
    return decodeURIComponent(address.slice(PREFIX.length));
  } catch {
    return null;
  }
}
