import type { MentionBrief } from '../../../record/questions/mention-brief.js';
import { decidingWord } from '../../wording/deciding-word.js';
import { articleAt } from '../link.js';
import { showCertainty } from '../../wording/show-certainty.js';
import { showDate } from '../../wording/show-date.js';
import { showPublisher } from '../../wording/show-publisher.js';
import { Picture } from './picture.js';
import { shorten } from '../../wording/shorten.js';

const TOP = 24;
const LEFT = 104;
const STEP = 104;
/** Pixels from not at all to certain. */
const UP = 120;
const FOOT = 52;
/** Articles drawn, and tellings listed, at most. */
const MOST = 40;
const MOST_LISTED = 200;

/** How sure each article is, in order of time: a line that climbs is a claim that hardens; denials stand below. */
export const StrengthPicture = ({ id, mentions }: { id: string; mentions: readonly MentionBrief[] }) => {
  const shown = firstOfEach(mentions).slice(0, MOST);
  const base = TOP + UP;
  const floor = shown.some(isDenial) ? base + UP : base;
  // The words of denials stand below their dots.
  const foot = floor === base ? floor : floor + 12;
  const [width, height] = [LEFT + shown.length * STEP + 8, foot + FOOT];
  const yOf = (mention: MentionBrief): number => base - (isDenial(mention) ? -1 : 1) * (mention.strength / 10) * UP;
  const xOf = (i: number): number => LEFT + i * STEP + STEP / 2;
  const line = shown.map((mention, i) => `${i === 0 ? 'M' : 'L'}${xOf(i)} ${yOf(mention)}`).join('');
  const name = 'How sure each article is';
  return (
    <Picture name={name} list={<StrengthList mentions={mentions.slice(0, MOST_LISTED)} />}>
      <svg
        class="strengths"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-labelledby={`${id}-title`}
      >
        <title id={`${id}-title`}>{name}, in order of time</title>
        {LEVELS.filter(({ y }) => base + y <= floor).map(({ y, words }) => (
          <g class="level">
            <line x1={LEFT} x2={width} y1={base + y} y2={base + y} />
            <text x={LEFT - 10} y={base + y + 4} text-anchor="end">
              {words}
            </text>
          </g>
        ))}
        <path class="climb" d={line} />
        {shown.map((mention, i) => (
          <Telling mention={mention} x={xOf(i)} y={yOf(mention)} foot={foot} />
        ))}
      </svg>
    </Picture>
  );
};

/** One telling an article, its headline where that tells it: a line through every telling of one article would climb and fall in it. */
export function firstOfEach(mentions: readonly MentionBrief[]): MentionBrief[] {
  const byArticle = new Map<string, MentionBrief>();
  for (const mention of mentions) {
    const known = byArticle.get(mention.article.id);
    if (!known || (mention.kind === 'headline' && known.kind !== 'headline'))
      byArticle.set(mention.article.id, mention);
  }
  return [...byArticle.values()];
}

const isDenial = ({ certainty }: MentionBrief): boolean => certainty.endsWith('-');

interface TellingProps {
  readonly mention: MentionBrief;
  readonly x: number;
  readonly y: number;
  readonly foot: number;
}

const Telling = ({ mention, x, y, foot }: TellingProps) => (
  <a href={articleAt(mention.article.id, mention.quote.spans)} aria-label={describe(mention)}>
    <title>{describe(mention)}</title>
    <circle class={isDenial(mention) ? 'told negated' : 'told'} cx={x} cy={y} r="6" />
    <text class="told-word" x={x} y={isDenial(mention) ? y + 20 : y - 11} text-anchor="middle">
      {shorten(decidingWord(mention), 14)}
    </text>
    <text class="told-outlet" x={x} y={foot + 28} text-anchor="middle">
      {shorten(showPublisher(mention.article), 14)}
    </text>
    <text class="told-date" x={x} y={foot + 44} text-anchor="middle">
      {mention.article.published ? showDate(mention.article.published) : 'undated'}
    </text>
  </a>
);

const LEVELS = [
  { y: -UP, words: 'certain' },
  { y: -UP / 2, words: 'half sure' },
  { y: 0, words: 'not at all' },
  { y: UP / 2, words: 'half denied' },
  { y: UP, words: 'certainly not' },
] as const;

const describe = (mention: MentionBrief): string =>
  `${showPublisher(mention.article)}, ${mention.article.published ? showDate(mention.article.published) : 'undated'}: ` +
  `“${shorten(mention.quote.words.join(' … '), 120)}”, ${showCertainty(mention.certainty)}, strength ${mention.strength} of 10`;

const StrengthList = ({ mentions }: { mentions: readonly MentionBrief[] }) => (
  <ol>
    {mentions.map((mention) => (
      <li>
        <a href={articleAt(mention.article.id, mention.quote.spans)}>{describe(mention)}</a>
      </li>
    ))}
  </ol>
);
