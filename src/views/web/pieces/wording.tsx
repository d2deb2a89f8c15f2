import type { MentionBrief } from '../../../record/questions/mention-brief.js';
import type { Spans } from '../../../span.js';
import { articleAt, speakerAt } from '../link.js';
import { ArticleSource } from './article-line.js';
import { CertaintyMark } from './certainty-mark.js';
import { Words } from './words.js';
import { showVoice } from '../../wording/show-voice.js';
import { showScare } from '../../wording/show-scare.js';

/** Where on the page a mention stands, for readers. */
const PLACES: Readonly<Record<string, string>> = {
  headline: 'in the headline',
  lead: 'in the first lines',
  content: 'as reported speech',
  assertion: 'in its own words',
};

/** In which way a mention tells, for readers; what is plainly told needs no word. */
const MODES: Readonly<Record<Exclude<MentionBrief['mode'], 'told'>, string>> = {
  question: 'as a question',
  hypothetical: 'as a supposition',
  opinion: 'as an opinion',
  wish: 'as a wish',
  command: 'as a demand',
};

/** One telling with its words, its writer and its certainty; the words lead to their place on the page. */
export const Wording = ({ mention, label, strong }: { mention: MentionBrief; label?: string; strong?: Spans }) => (
  <figure class="wording">
    {label && <p class="wording-label">{label}</p>}
    <blockquote dir="auto">
      <a href={articleAt(mention.article.id, mention.quote.spans)}>
        <Words quote={mention.quote} strong={strong ?? mention.certaintyWords} />
      </a>
    </blockquote>
    <figcaption>
      <ArticleSource article={mention.article} />{' '}
      <span class="place">
        <MentionVoice mention={mention} />
        {showPlace(mention)}
      </span>
      <CertaintyMark certainty={mention.certainty} strength={mention.strength} />
    </figcaption>
  </figure>
);

/** `as reported speech`, `in the headline, at a distance from “invitation”`. */
export const showPlace = (mention: MentionBrief): string => {
  const { kind, mode } = mention;
  const parts = [PLACES[kind] ?? kind, mode === 'told' ? '' : MODES[mode], showScare(mention)];
  return parts.filter((part) => part !== '').join(', ');
};

/** Whose words it is, before where they stand. */
const MentionVoice = ({ mention }: { mention: MentionBrief }) => {
  const voice = showVoice(mention);
  if (voice === null) return null;
  if (!mention.speaker) return <>{voice}, </>;
  return (
    <>
      says <a href={speakerAt(mention.speaker)}>{mention.speaker}</a>,{' '}
    </>
  );
};

/** Who is said to have said it. */
export const MentionSpeaker = ({ mention }: { mention: MentionBrief }) => {
  if (mention.speaker) return <a href={speakerAt(mention.speaker)}>{mention.speaker}</a>;
  return <span class="quiet">{showVoice(mention)?.replace(/^says /, '') ?? 'the article itself'}</span>;
};
