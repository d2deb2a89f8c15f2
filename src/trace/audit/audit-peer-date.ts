import type { AuditRule } from './find-audits.js';

const DAY = 86_400_000;
const YEAR = 365.25;

/**
 * An article dated a whole year away from the others of its story, which are dated on the same days of the year: datelines are
 * commonly off by a year.
 */
export const auditPeerDate: AuditRule = (article, _reading, { peersOf }) => {
  const own = article.published;
  if (!own) return [];
  const peers = peersOf(article.id).filter((a) => a.published !== null);
  const off = peers.filter((p) => isYearsAway(own.value, p.published?.value ?? ''));
  const first = off[0]?.published;
  // With one peer alone either of the two may be wrong: the one that is audited for its weekday decides, not this rule.
  if (!first || off.length * 2 <= peers.length || !own.span) return [];
  const why = `dated ${own.value.slice(0, 10)}, but ${off.length === 1 ? 'the other report' : `${String(off.length)} other reports`} of the story stand${off.length === 1 ? 's' : ''} around ${first.value.slice(0, 10)}`;
  return [{ article: article.id, kind: 'dateline', spans: [own.span], why }];
};

function isYearsAway(a: string, b: string): boolean {
  const apart = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / DAY;
  return [YEAR, 2 * YEAR].some((years) => Math.abs(apart - years) <= 1.5);
}
