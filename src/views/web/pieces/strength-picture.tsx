import type { MentionBrief } from '../../../record/questions/mention-brief.js';
import { articleAt } from '../link.js';
import { showCertainty } from '../show-certainty.js';
import { showDate } from '../show-date.js';
import { showPublisher } from '../show-publisher.js';
import { Picture } from './picture.js';

const HEIGHT = 210;
const TOP = 20;
const BASE = 150;
const LEFT = 92;
const STEP = 104;

/** How sure each telling is, in order of time: a line that climbs is a claim that hardens. */
export const StrengthPicture = ({ id, mentions }: { id: string; mentions: readonly MentionBrief[] }) => {
  const shown = mentions.slice(0, 24);
  const width = LEFT + shown.length * STEP + 8;
  const yOf = (mention: MentionBrief): number => BASE - (mention.strength / 10) * (BASE - TOP);
  const xOf = (i: number): number => LEFT + i * STEP + STEP / 2;
  const line = shown.map((mention, i) => `${i === 0 ? 'M' : 'L'}${xOf(i)} ${yOf(mention)}`).join('');
  const name = 'How sure each telling is';
  return (
    <Picture name={name} list={<StrengthList mentions={mentions} />}>
      <svg
        class="strengths"
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
        aria-labelledby={`${id}-title`}
      >
        <title id={`${id}-title`}>{name}, in order of time</title>
        {LEVELS.map(({ at, words }) => (
          <g class="level">
            <line x1={LEFT} x2={width} y1={BASE - (at / 10) * (BASE - TOP)} y2={BASE - (at / 10) * (BASE - TOP)} />
            <text x={LEFT - 10} y={BASE - (at / 10) * (BASE - TOP) + 4} text-anchor="end">
              {words}
            </text>
          </g>
        ))}
        <path class="climb" d={line} />
        {shown.map((mention, i) => (
          <a href={articleAt(mention.article.id, mention.quote.spans)} aria-label={describe(mention)}>
            <title>{describe(mention)}</title>
            <circle
              class={mention.certainty.endsWith('-') ? 'told negated' : 'told'}
              cx={xOf(i)}
              cy={yOf(mention)}
              r="6"
            />
            <text class="told-word" x={xOf(i)} y={yOf(mention) - 11} text-anchor="middle">
              {shorten(wordOf(mention), 14)}
            </text>
            <text class="told-outlet" x={xOf(i)} y={BASE + 22} text-anchor="middle">
              {shorten(showPublisher(mention.article), 14)}
            </text>
            <text class="told-date" x={xOf(i)} y={BASE + 38} text-anchor="middle">
              {mention.article.published ? showDate(mention.article.published) : 'undated'}
            </text>
          </a>
        ))}
      </svg>
    </Picture>
  );
};

const LEVELS = [
  { at: 0, words: 'not at all' },
  { at: 5, words: 'half' },
  { at: 10, words: 'certain' },
] as const;

const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

/** The first word that decides how sure a telling is; its kind where the bare assertion decides. */
function wordOf({ quote, certaintyWords, kind }: MentionBrief): string {
  const [deciding] = certaintyWords;
  if (!deciding) return kind;
  const i = quote.spans.findIndex(([start, end]) => start <= deciding[0] && deciding[1] <= end);
  const start = quote.spans[i]?.[0] ?? 0;
  return quote.words[i]?.slice(deciding[0] - start, deciding[1] - start) ?? kind;
}

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
