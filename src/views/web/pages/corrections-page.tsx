import type { CorrectionEntry } from '../../../record/questions/find-corrections.js';
import { speakerAt, storyAt } from '../link.js';
import { showDate } from '../../wording/show-date.js';

/** What people merged, split and renamed: when, what became of it, and how to take it back. */
export const CorrectionsPage = ({ corrections }: { corrections: readonly CorrectionEntry[] }) => (
  <>
    <header class="page-head">
      <h1>Corrections</h1>
      <p class="lede">
        What people know better than the rules, the latest first. Corrections hold through every reading; what is taken
        back stays here, without effect. Make one with <code>hearsay correct --help</code>.
      </p>
    </header>
    {corrections.length === 0 && <p class="empty">Nobody has corrected anything in this record.</p>}
    <ul class="corrections">
      {corrections.map((one) => (
        <li id={one.id}>
          <strong>{KINDS[one.kind]}</strong> <Subject correction={one} />
          <br />
          <span class="quiet">
            {showDate(one.madeAt.slice(0, 10))}; {one.state}
          </span>
          {one.undo && (
            <>
              {' '}
              <code>{one.undo}</code>
            </>
          )}
        </li>
      ))}
    </ul>
  </>
);

const KINDS: Readonly<Record<CorrectionEntry['kind'], string>> = {
  'merge-stories': 'Two stories made one',
  'split-story': 'Articles set apart',
  'rename-story': 'Story renamed',
  'merge-speakers': 'Two names made one speaker',
  'rename-speaker': 'Speaker renamed',
};

/** What was corrected: the story as it stands now, or the old and the new name. */
const Subject = ({ correction: { story, from, name, articles } }: { correction: CorrectionEntry }) => {
  if (from !== null)
    return (
      <>
        {from} → {name === null ? '' : <a href={speakerAt(name)}>{name}</a>}
      </>
    );
  if (story)
    return (
      <a href={storyAt(story.id)} dir="auto">
        {story.title}
      </a>
    );
  return <span dir="auto">{name ?? articles.join(', ')}</span>;
};
