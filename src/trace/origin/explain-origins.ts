import { groupBy, groupPairs } from '../../group-by.js';
import type { Claim, SharedOrigin } from '../claim/claim.js';
import type { Chain, Origin, ReasonKind, Step } from './origin.js';
import { quoted } from './reason.js';

/** Reasons in one explanation, and names in one reason; a claim with thousands of relays has thousands of them. */
const MOST_REASONS = 3;
const MOST_NAMES = 3;
/** Words of evidence quoted for one reason, in characters. */
const LONGEST_QUOTE = 90;

/** For each claim and each origin that several of its articles share: why they count as one, in a sentence with the evidence quoted. */
export function explainOrigins<T extends Omit<Claim, 'shared'>>(
  claims: readonly T[],
  chains: readonly Chain[],
  origins: readonly Origin[],
): (T & { shared: SharedOrigin[] })[] {
  const originOf = new Map(origins.map((o) => [o.id, o]));
  const byClaim = groupBy(chains, (c) => c.claim);
  return claims.map((claim) => {
    const byOrigin = groupPairs((byClaim.get(claim.id) ?? []).map((c) => [c.origin, c] as const));
    const shared = [...new Set([...claim.origins.ids, ...claim.told.ids, ...claim.denied.ids])].flatMap((id) => {
      const origin = originOf.get(id);
      const told = byOrigin.get(id) ?? [];
      const articles = [...new Set(told.map((c) => c.article))];
      return origin && articles.length > 1
        ? [{ origin: id, articles, why: explain(origin, told, articles.length) }]
        : [];
    });
    return { ...claim, shared };
  });
}

function explain(origin: Origin, chains: readonly Chain[], count: number): string {
  const steps = chains.flatMap((c) => c.steps);
  const reasons = [...groupBy(steps, formOf).values()].flatMap(reasonOf);
  const own = [...new Set(chains.filter((c) => c.steps.length === 0).map((c) => c.outlet))];
  const first = own.length
    ? [`${listOf(own)} ${own.length > 1 ? 'report' : 'reports'} it without crediting anybody`]
    : [];
  const all = [...first, ...reasons];
  const rest = all.length - MOST_REASONS;
  const more = rest > 0 ? `; and ${String(rest)} more of the kind` : '';
  return `${String(count)} articles count as one origin, ${nameOf(origin)}: ${all.slice(0, MOST_REASONS).join('; ')}${more}.`;
}

const nameOf = ({ kind, name }: Origin): string =>
  kind === 'unstated' ? `which none of them states (${name})` : kind === 'speaker' ? `${name}’s own words` : name;

const listOf = (names: readonly string[]): string => {
  const rest = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES);
  return rest > 0 ? `${shown.join(', ')} and ${String(rest)} more` : shown.join(shown.length > 2 ? ', ' : ' and ');
};

const VERBS: Partial<Readonly<Record<ReasonKind, readonly [one: string, many: string]>>> = {
  credits: ['credits', 'credit'],
  'told-by': ['has it from', 'have it from'],
};

/** Steps that say the same of one outlet or speaker make one reason. */
const formOf = ({ reason, to, why }: Step): string => (VERBS[reason.kind] ? `${reason.kind} ${to}` : why);

/** One reason for all steps of a form: who they are, with the shortest of the words that say so. */
function reasonOf(steps: readonly Step[]): string[] {
  const [first] = steps;
  if (!first) return [];
  const { from, to, reason, why } = first;
  const verbs = VERBS[reason.kind];
  if (reason.shared) return [`${from} shares ${String(reason.shared)} words with ${to}: “${reason.words}”`];
  if (!verbs) return [why.replace(/\.$/, '')];
  const froms = [...new Set(steps.map((s) => s.from))];
  const [quote = ''] = steps
    .map((s) => s.reason.words)
    .filter(Boolean)
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return [`${listOf(froms)} ${verbs[froms.length > 1 ? 1 : 0]} ${to}: ${quoted(shortened(quote, to))}`];
}

/** A long quotation, cut at spaces to the words around the name that it is for. */
function shortened(quote: string, name: string): string {
  if (quote.length <= LONGEST_QUOTE) return quote;
  const at = Math.max(0, quote.indexOf(name.split(' ').at(-1) ?? name));
  const from = Math.max(0, Math.min(at - LONGEST_QUOTE / 2, quote.length - LONGEST_QUOTE));
  const start = from > 0 ? quote.indexOf(' ', from) + 1 : 0;
  const end = start + LONGEST_QUOTE < quote.length ? quote.lastIndexOf(' ', start + LONGEST_QUOTE) : quote.length;
  return `${start > 0 ? '… ' : ''}${quote.slice(start, end)}${end < quote.length ? ' …' : ''}`;
}
