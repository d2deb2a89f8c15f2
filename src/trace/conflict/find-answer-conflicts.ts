import { firstWords } from '../../words.js';
import type { Conflict } from './conflict.js';
import { type Answered, findAnswered } from './find-answered.js';
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
  const [first] = [...group].sort((a, b) => rankOf(a) - rankOf(b) || (a.answer.telling.mention.id < b.answer.telling.mention.id ? -1 : 1));
  if (!first) return [];
  const { act, telling, span } = first.answer;
  const a = choosePlainest(first);
  if (!a) return [];
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

/** Answers that say what they answer stand first. */
const rankOf = ({ answer: { topic } }: Answered): number => (topic.size > 0 ? 0 : 1);

const RANKS = ['content', 'assertion', 'lead', 'headline'] as const;

/** The telling that is most surely what is answered; of those alike, the plainest. */
const choosePlainest = ({ told }: Answered): Telling | undefined =>
  [...told].sort(
    (a, b) =>
      b.sureness - a.sureness ||
      RANKS.indexOf(a.telling.mention.kind) - RANKS.indexOf(b.telling.mention.kind) ||
      (a.telling.mention.id < b.telling.mention.id ? -1 : 1),
  )[0]?.telling;

const idsOf = (tellings: readonly Telling[]): string[] => [...new Set(tellings.map(({ mention }) => mention.id))].sort();
