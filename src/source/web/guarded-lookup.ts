import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { privateAddress } from './web-errors.js';
import { isPublic } from './is-public.js';

/** How names are resolved; `dns.lookup`, but in tests. */
export type Resolve = (
  host: string,
  options: { readonly all: true },
  answer: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Resolves names for a socket and hands it public addresses only. The socket connects to what this gives, with no second look-up that
 * could answer otherwise (DNS rebinding).
 */
export const guardedLookup =
  (resolve: Resolve = lookup): LookupFunction =>
  (host, options, answer) => {
    resolve(host, { all: true }, (error, addresses) => {
      const open = error ? [] : addresses.filter(({ address }) => isPublic(address));
      const [first] = open;
      if (error) answer(error as NodeJS.ErrnoException, '', 4);
      else if (!first) answer(privateAddress(host), '', 4);
      else if (options.all) answer(null, open);
      else answer(null, first.address, first.family);
    });
  };
