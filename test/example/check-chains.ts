import type { Chain, Origin } from '../../src/trace/origin/origin.js';
import type { Finding, OriginsAnswer, PileAnswers } from './answers.js';
import { type Pile, articleId, mentionsAt } from './check-pile.js';
import { type AnyOf, holdsName, isNamed, listOf } from './find-words.js';

/** What the answers ask of chains and of the origins behind claims. */
export function checkChains(answers: PileAnswers, pile: Pile): Finding[] {
  const chains = answers.chains.flatMap((answer): Finding[] => {
    const claims = new Set(mentionsAt(pile, answer).map((m) => m.claim));
    const id = articleId(pile, answer.article);
    const near = pile.trace.chains.filter((c) => c.article === id && claims.has(c.claim));
    const where = `${answer.article} "${answer.words}"`;
    const path = answer.hops.map((hop) => listOf(hop)[0]).join(' <- ');
    const show = near.map((c) => hopsOf(c).join(' <- ') || 'no steps').join(' | ') || 'no chain';
    const ends = near.map((c) => originOf(pile, c)).filter((o) => o !== undefined);
    const wrong = ends.find((o) => o.kind !== 'unstated' && holdsName(o.name, answer.never ?? []));
    const aim = answer.aim ?? false;
    const straight = near.some((c) => isAlong(hopsOf(c), answer.hops));
    const ended = !wrong && ends.some((o) => isOrigin(o, answer.origin));
    return [
      { kind: 'chains', item: `${where}: ${path}`, fault: straight ? null : `got ${show}`, aim },
      {
        kind: 'chains',
        item: `${where}: ends at ${listOf(answer.origin).join(' or ')}`,
        fault: ended ? null : `got ${ends.map((o) => `${o.name} (${o.kind})`).join(', ') || 'no origin'}`,
        aim,
      },
    ];
  });
  return [
    ...chains,
    ...answers.claims.flatMap(({ name, mentions, origins }) =>
      checkOrigins(
        name,
        mentions.flatMap((m) => mentionsAt(pile, m)).map((m) => m.claim),
        { origins, pile },
      ),
    ),
  ];
}

const hopsOf = (chain: Chain): string[] =>
  chain.steps.length === 0 ? [] : [chain.steps[0]?.from ?? '', ...chain.steps.map((s) => s.to)];
const originOf = ({ trace }: Pile, chain: Chain): Origin | undefined =>
  trace.origins.find((o) => o.id === chain.origin);
const isOrigin = (origin: Origin, expected: AnyOf<string>): boolean =>
  holdsName(origin.name, expected) || (origin.kind === 'unstated' && listOf(expected).includes('unstated'));

/** Whether the expected hops stand in this order; an article's own report has none to make. */
function isAlong(hops: readonly string[], expected: readonly AnyOf<string>[]): boolean {
  if (expected.length < 2) return true;
  let at = 0;
  for (const hop of hops) {
    const next = expected[at];
    if (next !== undefined && isNamed(hop, next)) at++;
  }
  return at === expected.length;
}

function checkOrigins(
  name: string,
  told: readonly string[],
  { origins, pile }: { origins: OriginsAnswer; pile: Pile },
): Finding[] {
  const count = (id: string): number => told.filter((t) => t === id).length;
  const main = [...new Set(told)].sort((a, b) => count(b) - count(a))[0];
  const claim = pile.trace.claims.find((c) => c.id === main);
  const found = pile.trace.origins.filter((o) => claim?.origins.ids.includes(o.id));
  const got = `got ${claim ? `${claim.origins.least} to ${claim.origins.most}: ${found.map((o) => o.name).join(', ')}` : 'no such claim'}`;
  const ask = (item: string, right: boolean): Finding => ({
    kind: 'origins',
    item: `${name}: ${item}`,
    fault: claim && right ? null : got,
    aim: origins.aim ?? false,
  });
  return [
    ask(
      `at least ${listOf(origins.least).join(' or ')}`,
      !!claim && listOf(origins.least).includes(claim.origins.least),
    ),
    ask(`at most ${listOf(origins.most).join(' or ')}`, !!claim && listOf(origins.most).includes(claim.origins.most)),
    ...origins.names.map((expected) =>
      ask(
        `from ${listOf(expected).join(' or ')}`,
        found.some((o) => isOrigin(o, expected)),
      ),
    ),
    ...origins.never.map((outlet) =>
      ask(`not from ${outlet}`, !found.some((o) => o.kind !== 'unstated' && isNamed(o.name, outlet))),
    ),
  ];
}
