import type { ArticleAnswer } from '../../../record/questions/find-article.js';
import type { Spans } from '../../../span.js';
import { gatherMarks } from '../gather-marks.js';
import { layOutParagraphs, type Paragraph } from '../lay-out-paragraphs.js';
import { segmentText } from '../../wording/segment-text.js';
import { showDate } from '../../wording/show-date.js';
import { type PagePart, splitPage } from '../split-page.js';
import { gatherNotes, type PageNote } from './page-notes.js';

const SWITCHES = [
  { id: 'show-attributions', words: 'Who said what', sample: 'attribution', checked: true },
  { id: 'show-credits', words: 'Credits to outlets', sample: 'credit', checked: true },
  { id: 'show-mentions', words: 'Claims told elsewhere too', sample: 'mention', checked: true },
  { id: 'show-echoes', words: 'Shared text', sample: 'echo', checked: false },
  { id: 'show-furniture', words: 'Furniture', sample: 'furniture', checked: true },
] as const;

/** The text of a page with everything found on it marked and told in the margin. Check boxes switch marks, by style sheet alone. */
export const MarkedPage = ({ answer, here }: { answer: ArticleAnswer; here: Spans }) => {
  const { text } = answer.page;
  const segments = segmentText([0, text.length], gatherMarks(answer, here));
  const notes = gatherNotes(answer);
  const first = here.reduce((least, [start]) => Math.min(least, start), Infinity);
  return (
    <div class="marked">
      <fieldset class="switches">
        <legend>Marks shown on the page</legend>
        {SWITCHES.map(({ id, words, sample, checked }) => (
          <label>
            <input type="checkbox" id={id} checked={checked} autocomplete="off" />{' '}
            <span class={`sample sample-${sample}`}>{words}</span>
          </label>
        ))}
      </fieldset>
      <div class="page-text" lang={answer.page.language ?? undefined}>
        {splitPage(text.length, answer.articles).map((part) => (
          <PartOfPage
            part={part}
            answer={answer}
            paragraphs={layOutParagraphs(text, part.span, segments)}
            notes={notes}
            first={first}
          />
        ))}
      </div>
    </div>
  );
};

interface PartProps {
  readonly part: PagePart;
  readonly answer: ArticleAnswer;
  readonly paragraphs: readonly Paragraph[];
  readonly notes: readonly PageNote[];
  readonly first: number;
}

const PartOfPage = ({ part, answer, paragraphs, notes, first }: PartProps) => {
  if (paragraphs.length === 0) return null;
  const { article } = part;
  const lines = groupFurniture(paragraphs).map((block) => (
    <Block
      text={answer.page.text}
      block={block}
      notes={block.flatMap((paragraph) => notesOf(paragraph, notes))}
      first={first}
    />
  ));
  if (!article) return <div class="between">{lines}</div>;
  const nth = answer.articles.indexOf(article) + 1;
  const head = `a${nth}`;
  return (
    <article class={article.id === answer.article ? 'part part-asked' : 'part'} aria-labelledby={head}>
      <h2 id={head} class="part-head">
        {answer.articles.length > 1 ? `Article ${nth} of ${answer.articles.length} on this page` : 'The page'}
        <span class="quiet">
          {' '}
          {article.kind}
          {article.published && `, ${showDate(article.published.value)}`}
          {article.byline && `, ${article.byline.text}`}
        </span>
      </h2>
      {lines}
    </article>
  );
};

/** Lines of furniture that follow each other become one block; every other line is its own. */
function groupFurniture(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const blocks: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = blocks.at(-1)?.at(-1);
    if (last && isFurniture(last) && isFurniture(paragraph)) blocks.at(-1)?.push(paragraph);
    else blocks.push([paragraph]);
  }
  return blocks;
}

const isFurniture = ({ segments }: Paragraph): boolean => segments.every(({ kinds }) => kinds.includes('furniture'));

const notesOf = ({ span }: Paragraph, notes: readonly PageNote[]): PageNote[] =>
  notes.filter(({ at }) => at >= span[0] && at < span[1]);

/** Of notes that say the same, the first. */
const thin = (notes: readonly PageNote[]): PageNote[] =>
  notes.filter(({ key }, i) => key === undefined || notes.findIndex((note) => note.key === key) === i);

interface BlockProps {
  readonly text: string;
  readonly block: readonly Paragraph[];
  readonly notes: readonly PageNote[];
  readonly first: number;
}

const Block = ({ text, block, notes, first }: BlockProps) => (
  <div class={block.every(isFurniture) ? 'line furniture-line' : 'line'}>
    <div>
      {block.map((paragraph) => (
        <Line text={text} paragraph={paragraph} first={first} />
      ))}
    </div>
    {notes.length > 0 && (
      <ul class="notes">
        {thin(notes).map((note) => (
          <li class={`note note-${note.kind}`}>{note.body}</li>
        ))}
      </ul>
    )}
  </div>
);

const Line = ({ text, paragraph, first }: { text: string; paragraph: Paragraph; first: number }) => (
  <p dir="auto">
    {paragraph.segments.map(({ start, end, kinds }) => {
      const words = text.slice(start, end);
      if (kinds.length === 0) return words;
      const classes = kinds.map((kind) => `m-${kind}`).join(' ');
      if (!kinds.includes('here')) return <span class={classes}>{words}</span>;
      return (
        <mark class={classes} id={start === first ? 'here' : undefined}>
          {words}
        </mark>
      );
    })}
  </p>
);
