import { groupBy, groupPairs } from '../../group-by.js';
import type { Claim, OriginRange } from '../claim/claim.js';
import type { Trace } from '../trace.js';
import type { News } from './news.js';

/**
 * What changed between two traces of one pile that grew, for people who follow it: new stories, outlets that join a claim and whether an
 * origin came with them, positions that turned, conflicts, wordings that hardened. Ids of claims change from trace to trace: claims are
 * the same where they share mentions. The first trace of a pile is no news.
 */
export function findNews(before: Trace, after: Trace): News[] {
  if (before.stories.length === 0) return [];
  const asked = askOf(before, after);
  return [
    ...findStories(before, after),
    ...findOutlets(before, after),
    ...findTurns(after, asked),
    ...findConflicts(before, after, asked),
    ...findDrifts(before, after, asked),
  ];
}

/** What is asked of mentions, worked out once something asks. */
interface Asked {
  /** Whether the earlier trace has a mention. */
  readonly wasTold: (mention: string) => boolean;
  /** The story of a mention of the later trace. */
  readonly storyOf: (mention: string) => string | null;
}

function askOf(before: Trace, after: Trace): Asked {
  let [told, stories]: [ReadonlySet<string>?, ReadonlyMap<string, string>?] = [];
  return {
    wasTold: (mention) => (told ??= new Set(before.mentions.map(({ id }) => id))).has(mention),
    storyOf: (mention) => (stories ??= storiesOf(after)).get(mention) ?? null,
  };
}

function findStories(before: Trace, after: Trace): News[] {
  const known = new Set(before.stories.flatMap(({ articles }) => articles));
  return after.stories
    .filter(({ articles }) => !articles.some((article) => known.has(article)))
    .map(({ id, title }) => ({ kind: 'story', story: id, what: 'new story', about: title, who: [] }));
}

/** The outlets of some claims, by their chains. */
const outletsOf = ({ chains }: Trace, claims: ReadonlySet<string>): Map<string, string[]> =>
  groupPairs(chains.flatMap(({ claim, outlet }) => (claims.has(claim) ? [[claim, outlet] as const] : [])));

/** For each of some claims the one it was before: that with which it shares most mentions. */
function joinClaims(before: Trace, claims: readonly Claim[]): Map<string, Claim> {
  const told = new Set(claims.flatMap(({ mentions }) => mentions));
  const ofMention = new Map(
    before.claims.flatMap((claim) =>
      claim.mentions.flatMap((mention) => (told.has(mention) ? [[mention, claim] as const] : [])),
    ),
  );
  const joined = new Map<string, Claim>();
  for (const { id, mentions } of claims) {
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
  const known = new Set(before.claims);
  // A claim that is the very object of before is told by whom it was.
  const changed = after.claims.filter((claim) => !known.has(claim));
  const olds = joinClaims(before, changed);
  const ids = new Set([...changed, ...olds.values()].map(({ id }) => id));
  const [were, are] = [outletsOf(before, ids), outletsOf(after, ids)];
  const joined = changed.flatMap((claim): Joined[] => {
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
  // The words that stand for a claim may come to deny what they told.
  const was = claim.negated === old.negated ? old : { told: old.denied, denied: old.told };
  const more = hasGrown(claim.told, was.told) ? `new origin (${showRange(claim.told)} now)` : '';
  const denied = hasGrown(claim.denied, was.denied) ? `denied (by ${showRange(claim.denied)} now)` : '';
  const origin = [more, denied].filter(Boolean).join(', ');
  return {
    kind: origin ? 'origin' : 'outlet',
    story: claim.story,
    what: `${ordinal(outlets)} outlet, ${origin || 'same origin'}`,
    about: claim.text,
    who: fresh,
  };
}

const hasGrown = (now: OriginRange, was: OriginRange): boolean => now.most > was.most || now.least > was.least;
const showRange = ({ least, most }: OriginRange): string => (least === most ? `${most}` : `${least} to ${most}`);

const ORDINALS = 'no first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const ordinal = (n: number): string => ORDINALS[n] ?? `${n}th`;

/** Positions whose last point is new and of another certainty than the one before it. */
function findTurns(after: Trace, { wasTold, storyOf }: Asked): News[] {
  return after.positions.flatMap(({ actor, topic, points }): News[] => {
    const [last, previous] = [points.at(-1), points.at(-2)];
    if (!last || !previous || last.certainty === previous.certainty || wasTold(last.mention)) return [];
    const what = `position changed, ${previous.certainty} to ${last.certainty}`;
    return [{ kind: 'position', story: storyOf(last.mention), what, about: topic, who: [actor] }];
  });
}

function findConflicts(before: Trace, after: Trace, { storyOf }: Asked): News[] {
  const known = new Set(before.conflicts.map(pairOf));
  return after.conflicts
    .filter((one) => one.verdict === 'conflict' && !known.has(pairOf(one)))
    .map(({ kind, a, why }) => ({
      kind: 'conflict',
      story: storyOf(a),
      what: `conflict of ${kind}`,
      about: why,
      who: [],
    }));
}

const pairOf = ({ kind, a, b }: { kind: string; a: string; b: string }): string => [kind, ...[a, b].sort()].join('\n');

function findDrifts(before: Trace, after: Trace, { wasTold, storyOf }: Asked): News[] {
  const known = new Set(before.drifts.map(({ from, to }) => `${from}\n${to}`));
  return after.drifts
    .filter(({ from, to, change }) => change !== 'softened' && !known.has(`${from}\n${to}`) && !wasTold(to))
    .map(({ to, change, why }) => ({
      kind: 'drift',
      story: storyOf(to),
      what: `wording ${change}`,
      about: why,
      who: [],
    }));
}

/** The story of each mention. */
function storiesOf({ claims }: Trace): Map<string, string> {
  return new Map(claims.flatMap(({ story, mentions }) => mentions.map((mention) => [mention, story] as const)));
}
