import { expect, test } from 'vitest';
import type { OriginKind } from '../../trace/origin/origin.js';
import type { ChainAccount } from './chain-account.js';
import { gatherRelays } from './relay-graph.js';

/** `A < B ? C` is an article of A that has it from B (stated) and B from C (inferred). */
function chainOf(
  way: string,
  kind: OriginKind = 'outlet',
  outlet: string | null = way.split(' ')[0] ?? null,
): ChainAccount {
  const words = way.split(' ');
  const article = {
    id: `${way}#1`,
    page: words[0] ?? '',
    title: null,
    url: null,
    opening: null,
    outlet,
    published: null,
    kind: 'report' as const,
  };
  const steps = words.flatMap((word, i) => {
    if (word !== '<' && word !== '?') return [];
    const [from = '', to = ''] = [words[i - 1], words[i + 1]];
    const quote = { article: article.id, spans: [], words: [] };
    const reason = { kind: 'credits' as const, words: '', shared: null, through: null };
    return [{ from, to, stated: word === '<', rule: '', reason, why: word, article, quote, around: quote }];
  });
  const origin = {
    id: 'o',
    kind,
    name: words.at(-1) ?? '',
    anonymousSources: false,
    page: null,
    title: null,
    opening: null,
  };
  return { claim: 'c', mention: 'm', article, steps, origin, hand: 'relayed' };
}

const show = (chains: readonly ChainAccount[]): string => {
  const { nodes, edges } = gatherRelays(chains);
  const names = nodes.map(({ name, origin }) => (origin ? `${name}:${origin}` : name));
  return [
    ...names,
    ...edges.map(({ from, to, stated, articles }) => `${from}${stated ? '<' : '?'}${to}×${articles}`),
  ].join(' ');
};

test.each([
  ['own reporting is one origin', [chainOf('A')], 'A:outlet'],
  ['a relay points to its origin', [chainOf('A < B')], 'A B:outlet A<B×1'],
  ['chains that share a hop share an arrow', [chainOf('A < B'), chainOf('C < A < B')], 'A B:outlet C A<B×2 C<A×1'],
  ['one stated hop makes the arrow stated', [chainOf('A ? B'), chainOf('A < B')], 'A B:outlet A<B×2'],
  ['who names a source once is no dead end', [chainOf('A', 'unstated'), chainOf('A < B')], 'A B:outlet A<B×1'],
  ['who names none is one', [chainOf('A', 'unstated')], 'A:unstated'],
  ['an outlet that has it from itself has no arrow', [chainOf('A < A')], 'A:outlet'],
  ['an unknown outlet goes by its page', [chainOf('p7 < B', 'outlet', null)], 'B:outlet p7 p7<B×1'],
] as [string, ChainAccount[], string][])('%s', (_reason, chains, wanted) => {
  expect(show(chains)).toBe(wanted);
  expect(show([...chains].reverse())).toBe(wanted);
});

test('only the page of an unknown outlet leads to an article', () => {
  const { nodes } = gatherRelays([chainOf('p7 < B', 'outlet', null)]);
  expect(nodes.map(({ name, article }) => [name, article])).toEqual([
    ['B', null],
    ['p7', 'p7 < B#1'],
  ]);
});
