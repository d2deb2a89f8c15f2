import { createLast, type Last, type Memo, withoutMemo } from '../../memo.js';
import type { Claim, ClaimedMention, OriginRange } from '../claim/claim.js';
import type { UncountedClaim } from '../claim/gather-claims.js';
import { groupBy } from '../../group-by.js';
import { contains, type Span } from '../../span.js';
import { KNOWN_OUTLETS, type OutletTable } from '../../known/find-outlet.js';
import { explainOrigins } from './explain-origins.js';
import { bodyKey } from './name-body.js';
import type { Chain, Origin } from './origin.js';
import type { OpenChain } from './trace-chains.js';

/** Chains with numbered origins, the origins, and the claims with their range. */
export interface CountedOrigins {
  readonly chains: Chain[];
  readonly origins: Origin[];
  readonly claims: Claim[];
}

/**
 * Numbers the ends of chains and counts how many independent origins stand behind each claim, as a range. `most` counts every
 * end once. `least` takes all outlets that rest on unnamed people to rest on the same people, and articles that state no origin
 * to have it from one of the others. Mentions that deny what the claim tells do not stand behind it.
 */
export function countOrigins(
  claims: readonly UncountedClaim[],
  open: readonly OpenChain[],
  { mentions, known = KNOWN_OUTLETS, memo = withoutMemo }: Told,
): CountedOrigins {
  const lastOf = memo(lastCounted);
  const storyOf = new Map(claims.map(({ id, story }) => [id, story] as const));
  const chains = groupBy(open, (c) => storyOf.get(c.claim) ?? '');
  const told = groupBy(mentions, (m) => storyOf.get(m.claim) ?? '');
  const counted = [...groupBy(claims, (c) => c.story)].flatMap(([story, own]) => {
    const [ended, tellings] = [chains.get(story) ?? [], told.get(story) ?? []];
    const count = (): CountedOrigins => countStory(own, ended, { mentions: tellings, known });
    return own[0] ? [lastOf(own[0])([known, ...own, ...ended, ...tellings], count)] : [];
  });
  return {
    chains: counted.flatMap((one) => one.chains),
    origins: counted.flatMap((one) => one.origins).sort((a, b) => (a.id < b.id ? -1 : 1)),
    claims: counted.flatMap((one) => one.claims),
  };
}

/** What the chains that are counted were traced from. */
interface Told {
  readonly mentions: readonly ClaimedMention[];
  readonly known?: OutletTable | undefined;
  readonly memo?: Memo | undefined;
}

/** Origins are counted story by story, and hold while its claims and chains are the very same. */
const lastCounted = (_first: UncountedClaim): Last<CountedOrigins> => createLast();

function countStory(
  claims: readonly UncountedClaim[],
  open: readonly OpenChain[],
  { mentions, known: table }: { mentions: readonly ClaimedMention[]; known: OutletTable },
): CountedOrigins {
  const stories = new Map(claims.map((c) => [c.id, c.story]));
  const mentionOf = new Map(mentions.map((m) => [m.id, m]));
  const isDenial = ({ mention }: { readonly mention: string }): boolean =>
    mentionOf.get(mention)?.certainty.endsWith('-') ?? false;
  const origins = new Map<string, Origin>();
  const articles = new Map<string, Set<string>>();
  const chains = new Map<string, Chain>();
  for (const { end, ...chain } of open) {
    const id = `o.${end.kind}.${slug(end.kind === 'speaker' ? bodyKey(end.name) : end.name)}.${(stories.get(chain.claim) ?? '').slice(2)}`;
    const known = origins.get(id);
    const anonymousSources = end.anonymousSources || (known?.anonymousSources ?? false);
    const family = end.kind === 'outlet' ? (table.find(end.name)?.family ?? null) : null;
    origins.set(id, { id, kind: end.kind, name: known?.name ?? end.name, anonymousSources, family, articles: [] });
    articles.set(id, (articles.get(id) ?? new Set()).add(chain.article));
    const key = [chain.claim, chain.article, isDenial(chain), id, ...chain.steps.map((s) => s.to)].join(' ');
    if (!chains.has(key)) chains.set(key, { ...chain, origin: id });
  }
  const numbered = [...chains.values()];
  const chainsOf = groupBy(numbered, (c) => c.claim);
  const ended = [...origins.values()]
    .map((origin) => ({ ...origin, articles: [...(articles.get(origin.id) ?? [])].sort() }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const counted = claims.map((claim) => {
    const own = chainsOf.get(claim.id) ?? [];
    const idsOf = (chain: readonly Chain[]): string[] => [...new Set(chain.map((c) => c.origin))].sort();
    const range = (ids: readonly string[]): OriginRange => ({
      ...rangeOf(ids.flatMap((id) => origins.get(id) ?? [])),
      ids,
    });
    const [affirmed, negated] = [idsOf(own.filter((c) => !isDenial(c))), idsOf(own.filter(isDenial))];
    const signs = claim.mentions.reduce((sum, mention) => sum + (isDenial({ mention }) ? -1 : 1), 0);
    const isNegated = deniesInWords(mentionOf.get(claim.wording));
    const [told, denied] = isNegated ? [negated, affirmed] : [affirmed, negated];
    return {
      ...claim,
      negated: isNegated,
      origins: range(signs < 0 ? negated : affirmed),
      told: range(told),
      denied: range(denied.filter((id) => !told.includes(id))),
    };
  });
  return { chains: numbered, origins: ended, claims: explainOrigins(counted, numbered, ended) };
}

/** Whether the words of a mention deny by themselves (*it never considered this*), and not those around them (*denied that* it did). */
function deniesInWords(mention: ClaimedMention | undefined): boolean {
  if (!mention?.certainty.endsWith('-')) return false;
  const isInside = (word: Span): boolean => mention.span.some((span) => contains(span, word));
  const { certaintyWords } = mention;
  // Beside the denial stands what is denied: `denied it | considered this`.
  return DENIALS.has(mention.rule)
    ? certaintyWords.length > 0 && certaintyWords.every(isInside)
    : certaintyWords.some(isInside);
}
/** Rules of certainty by which somebody answers what is told. */
const DENIALS = new Set(['denied', 'denied-denial', 'rejected', 'no-evidence']);

function rangeOf(origins: readonly Origin[]): { least: number; most: number } {
  const stated = origins.filter((o) => o.kind !== 'unstated');
  const named = stated.filter((o) => !o.anonymousSources).length;
  const hidden = stated.some((o) => o.anonymousSources) ? 1 : 0;
  const least = named + hidden || Math.min(1, origins.length);
  return { least, most: Math.max(least, origins.length) };
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
