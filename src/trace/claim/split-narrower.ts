import { createLast, type Last, type Memo, withoutMemo } from '../../memo.js';
import { groupBy } from '../../group-by.js';
import { sliceSpans } from '../../span.js';
import type { ClaimedMention, Relation } from './claim.js';
import type { UncountedClaim } from './gather-claims.js';
import { chooseWording } from './choose-wording.js';
import { restrictionIn, type Scope, scopeOf } from './scope-of.js';

/**
 * A wording that tells a part only (`in the Mirov region only`, `some of the schools`) does not corroborate one that tells all:
 * where a claim has both, the narrower wordings become a claim of their own, and each names the other in its relations.
 */
export function splitNarrower(
  gathered: { readonly claims: readonly UncountedClaim[]; readonly mentions: readonly ClaimedMention[] },
  textOf: (article: string) => string,
  memo: Memo = withoutMemo,
): { claims: UncountedClaim[]; mentions: ClaimedMention[] } {
  const mentionsOf = groupBy(gathered.mentions, (m) => m.claim);
  const wordsOf = (m: ClaimedMention): string => sliceSpans(textOf(m.article), m.span);
  const lastOf = memo(lastScope);
  const isPart = (m: ClaimedMention): boolean => lastOf(m)([], () => scopeOf(wordsOf(m))) === 'part';
  const moved = new Map<string, string>();
  const claims = gathered.claims.flatMap((claim) => {
    const told = mentionsOf.get(claim.id) ?? [];
    const narrow = told.filter(isPart);
    const wide = told.filter((m) => !narrow.includes(m));
    const [first] = [...narrow].sort((a, b) => (a.id < b.id ? -1 : 1));
    // A claim that is told with its restriction everywhere is one claim; so is one whose own article says both.
    if (!first || !wide.length || narrow.some((m) => wide.some((w) => w.article === m.article))) return [claim];
    const ids = new Set(narrow.map((m) => m.id));
    // Ids are made of a claim's first mention: the claim keeps its own, and the new one must not take it.
    const id = claim.id === `c.${first.id}` ? `c.${first.id}.part` : `c.${first.id}`;
    for (const m of narrow) moved.set(m.id, id);
    const best = ids.has(claim.wording) ? chooseWording(wide, textOf) : undefined;
    const part = chooseWording(narrow, textOf) ?? first;
    const words = restrictionIn(wordsOf(first));
    return [
      {
        ...claim,
        text: best ? wordsOf(best) : claim.text,
        wording: best?.id ?? claim.wording,
        mentions: claim.mentions.filter((m) => !ids.has(m)),
        relations: [...claim.relations, relation(id, 'wider', `the other tells a part only: “${words}”`)],
      },
      {
        ...claim,
        id,
        text: wordsOf(part),
        wording: part.id,
        mentions: claim.mentions.filter((m) => ids.has(m)),
        relations: [relation(claim.id, 'narrower', `this tells a part only: “${words}”`)],
      },
    ];
  });
  const mentions = gathered.mentions.map((m) => {
    const claim = moved.get(m.id);
    return claim === undefined ? m : memo(lastMoved)(m)([claim], () => ({ ...m, claim }));
  });
  return { claims, mentions };
}

const lastMoved = (_mention: ClaimedMention): Last<ClaimedMention> => createLast();
const lastScope = (_mention: ClaimedMention): Last<Scope> => createLast();

const relation = (claim: string, kind: Relation['kind'], why: string): Relation => ({ claim, kind, why });
