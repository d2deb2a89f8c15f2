import { expect, it } from 'vitest';
import { compareBy } from '../proposition/compare-propositions.js';
import { madeUpMention } from '../testing/made-up-mention.js';
import { groupMentions } from './group-mentions.js';

const told = (id: string, action: string, terms: readonly string[], mode: 'told' | 'question' = 'told') =>
  madeUpMention(id, { mode, proposition: { actor: null, action, objects: [], terms: [...terms].sort() } });

const BRIDGE = ['bridg', 'crack', 'inspector', 'pier', 'warn'] as const;

const ROWS: readonly (readonly [why: string, b: ReturnType<typeof told>, groups: number])[] = [
  ['one text cut in two ways begins with two actions', told('b', 'find', [...BRIDGE, 'find']), 1],
  ['fewer words of matter are no quotation', told('b', 'find', ['bridg', 'crack', 'find']), 2],
  ['a wording that tells much more is another claim', told('b', 'find', [...BRIDGE, ...'abcdefgh'.split('')]), 2],
  ['what is asked is not told', told('b', 'find', [...BRIDGE, 'find'], 'question'), 2],
];

it.each(ROWS)('%s', (_why, b, groups) => {
  const mentions = [told('a', 'warn', BRIDGE), b];
  const compare = compareBy(mentions, (name) => name);
  expect(groupMentions(mentions, compare)).toHaveLength(groups);
  expect(groupMentions([...mentions].reverse(), compare)).toHaveLength(groups);
});
