import { createLast, type Last, withoutMemo } from '../../memo.js';
import type { Claim, ClaimedMention } from '../claim/claim.js';
import { isCueOnly } from '../../known/headline-style.js';
import type { Chain } from '../origin/origin.js';
import { groupBy, groupPairs } from '../../group-by.js';
import type { Drift } from './change.js';
import { compareWordings, decidingWords } from './compare-wordings.js';
import { findReversals } from './find-reversals.js';
import { findScopeDrifts } from './find-scope-drifts.js';
import { findSourceDrifts } from './find-source-drifts.js';
import { leaveOutDoubles } from './leave-out-doubles.js';
import { isHeadlineStyle } from './is-headline-style.js';
import type { TracedClaims } from './traced-claims.js';

/** An article's two wordings of a claim: its body's and its headline's. */
interface Wording {
  readonly article: string;
  readonly outlet: string;
  readonly body: ClaimedMention | null;
  readonly headline: ClaimedMention | null;
  readonly on: string | null;
  readonly chains: readonly Chain[];
  /** Its place among the wordings of its claim. */
  readonly nth: number;
  /** Steps to the origin: the more, the further down the relay. */
  readonly depth: number;
  readonly origins: ReadonlySet<string>;
}

/** The wordings of a claim as they are looked up: by outlet and day, and by all that decides which one comes before which. */
interface Wordings {
  /** Those of one outlet, those of one day together, in their order. */
  readonly byOutlet: ReadonlyMap<string, readonly (readonly Wording[])[]>;
  /** Each list of one depth, day and set of origins; the deepest first. */
  readonly alike: readonly (readonly Wording[])[];
}

/** All that changes on the way of a claim: how sure its wording is, its sign, its scope, the unnamed people it rests on. */
export function findDrifts(traced: TracedClaims): Drift[] {
  const { memo = withoutMemo, claims } = traced;
  const lastOf = memo(lastFound);
  const storyOf = new Map(claims.map(({ id, story }) => [id, story] as const));
  const mentions = groupBy(traced.mentions, (m) => storyOf.get(m.claim) ?? '');
  const chains = groupBy(traced.chains, (c) => storyOf.get(c.claim) ?? '');
  const found = [...groupBy(claims, (c) => c.story)].flatMap(([story, own]) => {
    const told = { claims: own, mentions: mentions.get(story) ?? [], chains: chains.get(story) ?? [] };
    const find = (): Drift[][] => KINDS.map((kind) => kind({ ...told, textOf: traced.textOf }));
    return own[0] ? [lastOf(own[0])([...own, ...told.mentions, ...told.chains], find)] : [];
  });
  return KINDS.flatMap((_, kind) => found.flatMap((drifts) => drifts[kind] ?? []));
}

const KINDS: readonly ((traced: TracedClaims) => Drift[])[] = [
  findRewordings,
  findReversals,
  findScopeDrifts,
  findSourceDrifts,
];

/** The drifts of a story, kind by kind: they hold while its claims, mentions and chains are the very same. */
const lastFound = (_first: Claim): Last<Drift[][]> => createLast();

/**
 * Wordings of one claim that change on the way: inside an article from its body to its headline, and from the article that it was
 * taken from (see findSources) to the article itself.
 */
function findRewordings(traced: TracedClaims): Drift[] {
  const mentions = groupBy(traced.mentions, (m) => m.claim);
  const chainsOf = groupBy(traced.chains, (c) => c.claim);
  return traced.claims.flatMap((claim) => {
    const wordings = wordingsOf(mentions.get(claim.id) ?? [], chainsOf.get(claim.id) ?? []);
    const all = indexWordings(wordings);
    return wordings.flatMap((wording) => {
      const inside = inHeadline(wording, traced.textOf);
      const sources = findSources(wording, all);
      return [...inside, ...sources.flatMap((source) => between(source, wording, traced.textOf))];
    });
  });
}

/** What is asked, supposed, judged or demanded is no wording of what is told. */
const TOLD: ReadonlySet<ClaimedMention['mode']> = new Set(['told', 'wish']);

function wordingsOf(mentions: readonly ClaimedMention[], chains: readonly Chain[]): Wording[] {
  const affirmed = mentions.filter((m) => m.certainty.endsWith('+') && TOLD.has(m.mode) && m.rule !== 'verbless');
  const chainsOf = groupBy(chains, (c) => c.article);
  return [...groupBy(affirmed, (m) => m.article)].map(([article, own], nth) => {
    const traced = chainsOf.get(article) ?? [];
    return {
      article,
      outlet: traced[0]?.outlet ?? '',
      body: own.find((m) => m.kind !== 'headline') ?? null,
      headline: own.find((m) => m.kind === 'headline') ?? null,
      // Its latest telling: a report may date what it relays earlier than itself.
      on:
        own
          .map((m) => m.on ?? '')
          .sort()
          .at(-1) || null,
      chains: traced,
      nth,
      depth: Math.min(...traced.map((c) => c.steps.filter(({ reason }) => reason.kind !== 'speaks-for').length)),
      origins: new Set(traced.map((c) => c.origin)),
    };
  });
}

/**
 * The articles a wording is held against: the one it was taken from, by the nearest outlet of its chain that the pile has, and the
 * last one of its own outlet, which it corrects or repeats; else the nearest one before it with a common origin. None is later.
 */
function findSources(wording: Wording, all: Wordings): Source[] {
  const hops = wording.chains.flatMap((c) => c.steps.map((s) => s.to));
  const byHop = firstOf(hops, (hop) => findFirst(wording, all.byOutlet.get(hop) ?? []));
  const corrected = wording.outlet === '' ? undefined : findCorrected(wording, all.byOutlet.get(wording.outlet) ?? []);
  const likely = corrected ?? (byHop ? undefined : findNearest(wording, all));
  const taken: Source[] = byHop ? [{ source: byHop, of: 'shorter' }] : [];
  return likely && likely !== byHop ? [...taken, { source: likely, of: 'longer' }] : taken;
}

/** A wording that another is held against, and how much they must share: where only a common origin or outlet ties them, half of the longer one. */
interface Source {
  readonly source: Wording;
  readonly of: 'shorter' | 'longer';
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first wording of others that is not later. */
const findFirst = (wording: Wording, days: readonly (readonly Wording[])[]): Wording | undefined =>
  days
    .filter(([first]) => first && !isLater(first, wording))
    .flatMap(([first, second]) => (first?.article === wording.article ? (second ?? []) : (first ?? [])))
    .sort(byPlace)[0];

/** The last wording of an earlier day. */
const findCorrected = (wording: Wording, days: readonly (readonly Wording[])[]): Wording | undefined =>
  days
    .filter(([first]) => first && isLater(wording, first))
    .flatMap((day) => day.at(-1) ?? [])
    .sort(byPlace)
    .at(-1);

/** The deepest wording with a common origin that comes before another, the first of equals. */
function findNearest(wording: Wording, { alike }: Wordings): Wording | undefined {
  let nearest: Wording | undefined;
  for (const [first, second] of alike) {
    if (!first || isLater(first, wording) || !comesBefore(first, wording)) continue;
    if (nearest && first.depth < nearest.depth) break;
    const other = first.article === wording.article ? second : first;
    if (other && (!nearest || other.nth < nearest.nth)) nearest = other;
  }
  return nearest;
}

const indexWordings = (wordings: readonly Wording[]): Wordings => ({
  byOutlet: groupPairs(
    [...groupBy(wordings, (w) => JSON.stringify([w.outlet, w.on])).values()].map((day) => [day[0]?.outlet ?? '', day]),
  ),
  alike: [
    ...groupBy([...wordings].sort(byDepth), (w) => JSON.stringify([w.depth, w.on, ...[...w.origins].sort()])).values(),
  ],
});

const byPlace = (a: Wording, b: Wording): number => a.nth - b.nth;
const byDepth = (a: Wording, b: Wording): number => b.depth - a.depth || byPlace(a, b);

const isLater = (a: Wording, b: Wording): boolean => a.on !== null && b.on !== null && a.on > b.on;

function comesBefore(a: Wording, b: Wording): boolean {
  const shared = [...a.origins].some((origin) => b.origins.has(origin));
  return shared && (a.depth < b.depth || isLater(b, a));
}

/**
 * From the body to its headline, where they tell the same and differ by more than the style of headlines. An article has many wordings
 * and one headline: most of the longer one must stand in the other.
 */
function inHeadline({ body, headline }: Wording, textOf: (article: string) => string): Drift[] {
  if (
    !body ||
    !headline ||
    isCueOnly(headline, body) ||
    isHeadlineStyle(headline, textOf(headline.article), decidingWords(body, textOf))
  )
    return [];
  return compareWordings(body, headline, { textOf, of: 'longer' });
}

/** Headline to headline, body to headline, body to body. */
function between({ source, of }: Source, wording: Wording, textOf: (article: string) => string): Drift[] {
  const pairs = [
    [source.headline ?? source.body, wording.headline ?? wording.body],
    [source.body, wording.headline],
    [source.body, wording.body],
  ] as const;
  return leaveOutDoubles(pairs.flatMap(([from, to]) => (from && to ? compareWordings(from, to, { textOf, of }) : [])));
}
