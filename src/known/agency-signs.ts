import type { OutletTable } from './find-outlet.js';
import type { Outlet } from './outlets.js';

/**
 * Initials by which agencies sign, too short or too common to mean them in running text (`AA` is also an airline and a club): they
 * count only where nothing but a credit stands, in datelines, bylines, sign-offs and source lines. Sign -> known name.
 */
const AGENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['AA', 'Anadolu'],
  ['AGI', 'Agenzia Giornalistica Italia'],
  ['AMNA', 'AMNA'],
  ['ANA', 'AMNA'],
  ['ATS', 'Keystone-SDA'],
  ['BERNAMA', 'Bernama'],
  ['BSS', 'Bangladesh Sangbad Sangstha'],
  ['CNA', 'Central News Agency'],
  ['CNS', 'China News Service'],
  ['CP', 'The Canadian Press'],
  ['ČTK', 'CTK'],
  ['DPA', 'dpa'],
  ['dpa', 'dpa'],
  ['dpa-AFX', 'dpa'],
  ['dpa-infocom', 'dpa'],
  ['GNA', 'Ghana News Agency'],
  ['MAP', 'Maghreb Arab Press'],
  ['MENA', 'Middle East News Agency'],
  ['MIA', 'MIA (North Macedonia)'],
  ['MTI', 'MTI (Hungary)'],
  ['NAN', 'News Agency of Nigeria'],
  ['NNA', 'National News Agency'],
  ['PA', 'PA Media'],
  ['PNA', 'Philippine News Agency'],
  ['RITZAU', 'Ritzau'],
  ['ritzau', 'Ritzau'],
  ['SDA', 'Keystone-SDA'],
  ['sda', 'Keystone-SDA'],
  ['SITA', 'SITA (Slovakia)'],
  ['SPA', 'Saudi Press Agency'],
  ['STA', 'Slovenian Press Agency'],
  ['TNS', 'Tribune News Service'],
  ['TT', 'TT News Agency'],
  ['UNB', 'United News of Bangladesh'],
  ['VNA', 'Vietnam News Agency'],
  ['WAM', 'Emirates News Agency'],
  ['XINHUA', 'Xinhua'],
]);

/** The table in which agencies' initials mean them as well. */
export function withAgencySigns(known: OutletTable): OutletTable {
  const find = (name: string): Outlet | null => known.find(AGENCY_SIGNS.get(name) ?? name);
  return { ...known, find, nameOf: (name) => find(name)?.name ?? known.nameOf(name) };
}
