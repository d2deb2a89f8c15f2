import { groupBy, groupPairs } from '../../group-by.js';
import type { Claim } from '../claim/claim.js';
import type { Trace } from '../trace.js';
import type { News } from './news.js';

/**
 * What changed between two traces of one pile that grew, for people who follow it: new stories, outlets that join a claim and whether an
 * origin came with them, positions that turned, conflicts, wordings that hardened. Ids of claims change from trace to trace: claims are
 * the same where they share mentions. The first trace of a pile is no news.
 */
export function findNews(before: Trace, after: Trace): News[] {
  if (before.stories.length === 0) return [];
  return [
    ...findStories(before, after),
    ...findOutlets(before, after),
    ...findTurns(before, after),
    ...findConflicts(before, after),
    ...findDrifts(before, after),
  ];
}

function findStories(before: Trace, after: Trace): News[] {
  const known = new Set(before.stories.flatMap(({ articles }) => articles));
  return after.stories
    .filter(({ articles }) => !articles.some((article) => known.has(article)))
    .map(({ id, title }) => ({ kind: 'story', story: id, what: 'new story', about: title, who: [] }));
}

/** The outlets of each claim, by its chains. */
const outletsOf = (trace: Trace): Map<string, string[]> =>
  groupPairs(trace.chains.map(({ claim, outlet }) => [claim, outlet] as const));

/** For each claim the one it was before: that with which it shares most mentions. */
function joinClaims(before: Trace, after: Trace): Map<string, Claim> {
  const ofMention = new Map(
    before.claims.flatMap((claim) => claim.mentions.map((mention) => [mention, claim] as const)),
  );
  const joined = new Map<string, Claim>();
  for (const { id, mentions } of after.claims) {
    const olds = mentions.flatMap((mention) => ofMention.get(mention) ?? []);
    const [first] = [...groupBy(olds, (old) => old.id).values()].sort((a, b) => b.length - a.length);
    if (first?.[0]) joined.set(id, first[0]);
  }
  return joined;
}

interface Joined {
  readonly claim: Claim;
  readonly old: Claim;
  /** How many outlets tell it now. */
  readonly outlets: number;
  readonly fresh: readonly string[];
}

/** Outlets that tell a claim others told before. An outlet brings many claims of a story at once: the widest stands for them. */
function findOutlets(before: Trace, after: Trace): News[] {
  const olds = joinClaims(before, after);
  const [were, are] = [outletsOf(before), outletsOf(after)];
  const joined = after.claims.flatMap((claim): Joined[] => {
    const old = olds.get(claim.id);
    if (!old) return [];
    const outlets = new Set(are.get(claim.id));
    const fresh = [...outlets].filter((outlet) => !were.get(old.id)?.includes(outlet)).sort();
    return fresh.length ? [{ claim, old, outlets: outlets.size, fresh }] : [];
  });
  const groups = groupBy(joined, ({ claim, fresh }) => [claim.story, ...fresh].join('\n'));
  return [...groups.values()].flatMap((group) => {
    const [widest] = [...group].sort((a, b) => b.outlets - a.outlets || (a.claim.id < b.claim.id ? -1 : 1));
    return widest ? [tellOutlet(widest)] : [];
  });
}

function tellOutlet({ claim, old, outlets, fresh }: Joined): News {
  const more = claim.origins.most > old.origins.most || claim.origins.least > old.origins.least;
  const origin = more ? `new origin (${showRange(claim)} now)` : 'same origin';
  return {
    kind: more ? 'origin' : 'outlet',
    story: claim.story,
    what: `${ordinal(outlets)} outlet, ${origin}`,
    about: claim.text,
    who: fresh,
  };
}

const showRange = ({ origins: { least, most } }: Claim): string => (least === most ? `${most}` : `${least} to ${most}`);

const ORDINALS = 'no first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const ordinal = (n: number): string => ORDINALS[n] ?? `${n}th`;

/** Positions whose last point is new and of another certainty than the one before it. */
function findTurns(before: Trace, after: Trace): News[] {
  const known = new Set(before.mentions.map(({ id }) => id));
  const stories = storiesOf(after);
  return after.positions.flatMap(({ actor, topic, points }): News[] => {
    const [last, previous] = [points.at(-1), points.at(-2)];
    if (!last || !previous || known.has(last.mention) || last.certainty === previous.certainty) return [];
    const what = `position changed, ${previous.certainty} to ${last.certainty}`;
    return [{ kind: 'position', story: stories.get(last.mention) ?? null, what, about: topic, who: [actor] }];
  });
}

function findConflicts(before: Trace, after: Trace): News[] {
  const known = new Set(before.conflicts.map(pairOf));
  const stories = storiesOf(after);
  return after.conflicts
    .filter((one) => one.verdict === 'conflict' && !known.has(pairOf(one)))
    .map(({ kind, a, why }) => ({
      kind: 'conflict',
      story: stories.get(a) ?? null,
      what: `conflict of ${kind}`,
      about: why,
      who: [],
    }));
}

const pairOf = ({ kind, a, b }: { kind: string; a: string; b: string }): string => [kind, ...[a, b].sort()].join('\n');

function findDrifts(before: Trace, after: Trace): News[] {
  const known = new Set(before.drifts.map(({ from, to }) => `${from}\n${to}`));
  const stories = storiesOf(after);
  const old = new Set(before.mentions.map(({ id }) => id));
  return after.drifts
    .filter(({ from, to, change }) => change !== 'softened' && !known.has(`${from}\n${to}`) && !old.has(to))
    .map(({ to, change, why }) => ({
      kind: 'drift',
      story: stories.get(to) ?? null,
      what: `wording ${change}`,
      about: why,
      who: [],
    }));
}

/** The story of each mention. */
function storiesOf({ claims }: Trace): Map<string, string> {
  return new Map(claims.flatMap(({ story, mentions }) => mentions.map((mention) => [mention, story] as const)));
}
