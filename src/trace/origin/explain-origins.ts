import { groupBy, groupPairs } from '../../group-by.js';
import type { Claim, SharedOrigin } from '../claim/claim.js';
import type { Chain, Origin, Step } from './origin.js';

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
    const shared = claim.origins.ids.flatMap((id) => {
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
  const reasons = [...groupBy(steps, formOf).values()].map(reasonOf);
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

/** A reason whose form is known: who, what they do, to whom, and the words for it. */
function partsOf({ why: whole, from, to }: Step): { verb: string; quote: string } | null {
  // What another relay tells of it is the same evidence.
  const why = whole.replace(/^By what .{1,80}? tells of the same report: /s, '');
  const [, verb = '', quote = ''] = /^(credits|has it from) .*?: “(.*)”\.?$/s.exec(why.slice(from.length + 1)) ?? [];
  return verb && why.startsWith(`${from} ${verb} ${to}: `) ? { verb, quote } : null;
}

/** Steps that say the same of one outlet or speaker make one reason. */
const formOf = (step: Step): string => {
  const parts = partsOf(step);
  return parts ? `${parts.verb} ${step.to}` : step.why;
};

/** One reason for all steps of a form: who they are, with the shortest of the words that say so. */
function reasonOf(steps: readonly Step[]): string {
  const [first] = steps;
  const parts = first && partsOf(first);
  if (!first || !parts) return first ? (sharedOf(first) ?? first.why.replace(/\.$/, '')) : '';
  const froms = [...new Set(steps.map((s) => s.from))];
  const verb = froms.length > 1 ? parts.verb.replace('credits', 'credit').replace('has', 'have') : parts.verb;
  const quotes = steps.map((s) => partsOf(s)?.quote ?? '').filter(Boolean);
  const [quote = ''] = quotes.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return `${listOf(froms)} ${verb} ${first.to}: “${shortened(quote, first.to)}”`;
}

/** `A shares 43 words with B: “…”`, where the shared words are the evidence. */
function sharedOf({ rule, from, to, why }: Step): string | null {
  const [, count, words] = /They share (\d+) words [^"]*"([^"]*)"/.exec(why) ?? [];
  return rule === 'echo' && words !== undefined ? `${from} shares ${count ?? ''} words with ${to}: “${words}”` : null;
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
