import { groupBy } from '../../group-by.js';
import { firstWords } from '../../words.js';
import type { Conflict } from './conflict.js';
import { type Answered, findAnswered, type Meant } from './find-answered.js';
import type { Telling } from './telling.js';
import type { ToldStory, Weights } from './weigh-likeness.js';

/** The conflicts of a story in which one side answers the other as a report: *The Post is lying*, *retracted its story*. One for all that answer one thing. */
export const findAnswerConflicts = ({ tellings }: ToldStory, weights: Pick<Weights, 'weighed'>): Conflict[] =>
  joinByClaim(findAnswered(tellings, weights)).flatMap(toConflict);

/** Answers of one kind to one claim, and to the claims that these answer too, stand together. */
function joinByClaim(answered: readonly Answered[]): Answered[][] {
  const root = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    for (let up = root.get(at); up !== undefined && up !== at; up = root.get(at)) at = up;
    return at;
  };
  for (const one of answered) {
    const [first, ...others] = keysOf(one).map(find);
    if (first !== undefined) for (const other of others) if (other !== first) root.set(other, first);
  }
  return [...groupBy(answered, (one) => find(keysOf(one)[0] ?? '')).values()];
}

const keysOf = ({ answer, told }: Answered): string[] =>
  told.map(({ telling }) => `${answer.act} ${telling.mention.claim}`);

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
