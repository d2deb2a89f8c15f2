import { rememberText } from '../remember.js';
import { fold } from '../words.js';
import { OUTLETS, type Outlet } from './outlets.js';

/** What two spellings of one outlet's name share: `The Guardian’s` and `Guardian` -> `guardian`. */
export const outletKey = rememberText((name) =>
  fold(name)
    .replace(/'s$/, '')
    .replace(/,? (?:ltd|inc|llc|plc|gmbh|corp|co)\.?$/, '')
    .replace(/^the (?=.{4})/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

interface Index {
  readonly byName: ReadonlyMap<string, Outlet>;
  readonly byDomain: ReadonlyMap<string, Outlet>;
}

function indexOf(outlets: readonly Outlet[]): Index {
  const byName = new Map<string, Outlet>();
  const byDomain = new Map<string, Outlet>();
  const add = (map: Map<string, Outlet>, key: string, outlet: Outlet): void => {
    if (key && !map.has(key)) map.set(key, outlet);
  };
  for (const outlet of outlets) add(byName, outletKey(outlet.name), outlet);
  for (const outlet of outlets) {
    for (const alias of outlet.aliases) add(byName, outletKey(alias), outlet);
    for (const domain of outlet.domains) add(byDomain, domain, outlet);
  }
  return { byName, byDomain };
}

const SHIPPED = indexOf(OUTLETS);

/** Known outlets, by name and by address: the shipped ones, and those of a user's file, which come first. */
export interface OutletTable {
  readonly find: (name: string) => Outlet | null;
  readonly findByAddress: (address: string) => Outlet | null;
  /** The canonical name for an outlet however it is written: known name, known domain, else as it stands. */
  readonly nameOf: (name: string) => string;
}

/** The shipped table with a user's outlets before it. */
export function createOutletTable(own: readonly Outlet[] = []): OutletTable {
  const tables = own.length ? [indexOf(own), SHIPPED] : [SHIPPED];
  const find = (name: string): Outlet | null => {
    const key = outletKey(name);
    for (const { byName } of tables) {
      const outlet = byName.get(key);
      if (outlet && !isShortWord(name, key, outlet)) return outlet;
    }
    return null;
  };
  const findByAddress = (address: string): Outlet | null => {
    const labels = hostOf(address).split('.');
    for (let i = 0; i < labels.length - 1; i++)
      for (const { byDomain } of tables) {
        const outlet = byDomain.get(labels.slice(i).join('.'));
        if (outlet) return outlet;
      }
    return null;
  };
  return { find, findByAddress, nameOf: (name) => (find(name) ?? findByAddress(name))?.name ?? name };
}

/** `Up` is no `UP`: an alias of two or three capitals counts only in capitals; all small, as in a key, it may be either. */
const isShortWord = (name: string, key: string, { aliases }: Outlet): boolean =>
  key.length <= 3 && /\p{Lu}\p{Ll}/u.test(name) && aliases.some((a) => a === key.toUpperCase());

/** The shipped table alone. */
export const KNOWN_OUTLETS: OutletTable = createOutletTable();

/** The known outlet of that name or alias; null where none is known. `AP` -> Associated Press. */
export const findOutlet = (name: string): Outlet | null => KNOWN_OUTLETS.find(name);

/** The known outlet behind an address or host: `https://www.apnews.com/x` -> Associated Press. */
export const findOutletByAddress = (address: string): Outlet | null => KNOWN_OUTLETS.findByAddress(address);

/** The host of an address without `www.`; an address without a scheme counts as a host. */
export const hostOf = (address: string): string =>
  address
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[/?#:].*$/s, '')
    .replace(/^www\./i, '')
    .toLowerCase();

/** The canonical name for an outlet however it is written: known name, known domain, else as it stands. */
export const outletName = (name: string): string => KNOWN_OUTLETS.nameOf(name);
