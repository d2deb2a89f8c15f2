import { firstWords } from '../../words.js';
import type { Conflict } from './conflict.js';
import { type Answered, findAnswered, type Meant } from './find-answered.js';
import type { Telling } from './telling.js';
import type { ToldStory, Weights } from './weigh-likeness.js';

/** The conflicts of a story in which one side answers the other as a report: *The Post is lying*, *retracted its story*. One for all that answer one thing. */
export function findAnswerConflicts({ tellings }: ToldStory, weights: Pick<Weights, 'weighed'>): Conflict[] {
  const groups: Answered[][] = [];
  for (const one of findAnswered(tellings, weights)) {
    const touching = groups.filter((group) => group.some((other) => answerOneThing(one, other)));
    const joined = [...touching.flat(), one];
    groups.splice(0, groups.length, ...groups.filter((group) => !touching.includes(group)), joined);
  }
  return groups.flatMap(toConflict);
}

const answerOneThing = (a: Answered, b: Answered): boolean =>
  (a.answer.act === 'denies') === (b.answer.act === 'denies') &&
  a.told.some(({ telling }) => b.told.some((other) => other.telling.mention.claim === telling.mention.claim));

function toConflict(group: readonly Answered[]): Conflict[] {
  const pairs = group.flatMap((answered) => answered.told.map((meant) => ({ ...answered, meant })));
  const [first] = pairs.sort(comparePairs);
  if (!first) return [];
  const { act, telling, span } = first.answer;
  const a = first.meant.telling;
  const by = telling.mention;
  return [
    {
      id: `x.${a.mention.id}~${by.id}.outcome`,
      kind: 'outcome',
      verdict: act === 'denies' ? 'conflict' : 'update',
      a: a.mention.id,
      b: by.id,
      why: `${WHY[act]} “${firstWords(telling.text.slice(...span))}”`,
      sides: {
        a: idsOf(group.flatMap(({ told }) => told.map((one) => one.telling))),
        b: idsOf(group.map(({ answer }) => answer.telling)),
      },
      marks: { a: [], b: [span] },
      answer: { act, by: by.id, article: by.article, spans: [span] },
    },
  ];
}

const WHY = {
  denies: 'one tells it, the other denies the report:',
  corrects: 'the later one corrects the report:',
  retracts: 'the later one takes the report back:',
} as const;

/** An answer with one of the tellings that it answers. */
interface Pair extends Answered {
  readonly meant: Meant;
}

const RANKS = ['content', 'assertion', 'lead', 'headline'] as const;
/** What is expected or may be is not told as plainly. */
const LESS = 0.2;

const surenessOf = ({ meant: { sureness, telling } }: Pair): number =>
  telling.mention.certainty.startsWith('CT') ? sureness : sureness - LESS;
const idOf = ({ meant, answer }: Pair): string => `${meant.telling.mention.id} ${answer.telling.mention.id}`;

/** The pair in which it shows best what is answered; of those alike, the plainest. */
const comparePairs = (a: Pair, b: Pair): number =>
  surenessOf(b) - surenessOf(a) ||
  RANKS.indexOf(a.meant.telling.mention.kind) - RANKS.indexOf(b.meant.telling.mention.kind) ||
  (idOf(a) < idOf(b) ? -1 : 1);

const idsOf = (tellings: readonly Telling[]): string[] =>
  [...new Set(tellings.map(({ mention }) => mention.id))].sort();
