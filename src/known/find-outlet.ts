import { fold } from '../words.js';
import { OUTLETS, type Outlet } from './outlets.js';

const byName = new Map<string, Outlet>();
const byDomain = new Map<string, Outlet>();
for (const outlet of OUTLETS) {
  for (const name of [outlet.name, ...outlet.aliases]) byName.set(outletKey(name), outlet);
  for (const domain of outlet.domains) byDomain.set(domain, outlet);
}

/** What two spellings of one outlet's name share: `The Guardian’s` and `Guardian` -> `guardian`. */
export function outletKey(name: string): string {
  return fold(name)
    .replace(/'s$/, '')
    .replace(/,? (?:ltd|inc|llc|plc|gmbh|corp|co)\.?$/, '')
    .replace(/^(the|die|der|el|la) (?=.{4})/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The known outlet of that name or alias; null where none is known. `AP` -> Associated Press. */
export const findOutlet = (name: string): Outlet | null => byName.get(outletKey(name)) ?? null;

/** The known outlet behind an address or host: `https://www.apnews.com/x` -> Associated Press. */
export function findOutletByAddress(address: string): Outlet | null {
  const labels = hostOf(address).split('.');
  for (let i = 0; i < labels.length - 1; i++) {
    const outlet = byDomain.get(labels.slice(i).join('.'));
    if (outlet) return outlet;
  }
  return null;
}

/** The host of an address without `www.`; an address without a scheme counts as a host. */
export const hostOf = (address: string): string =>
  address
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[/?#:].*$/s, '')
    .replace(/^www\./i, '')
    .toLowerCase();

/** The canonical name for an outlet however it is written: known name, known domain, else as it stands. */
export const outletName = (name: string): string => (findOutlet(name) ?? findOutletByAddress(name))?.name ?? name;
