import type { MentionBrief } from '../../record/questions/mention-brief.js';
import { showCertainty } from '../wording/show-certainty.js';
import { showPublisher } from '../wording/show-publisher.js';
import { nameArticle } from './name-article.js';
import { plainWords } from './plain-words.js';
import { shorten } from '../wording/shorten.js';

/** A telling in three lines of a terminal: when and how sure, then the words; who tells it, through whom, and where to read it. */
export function showPoint(
  mention: MentionBrief,
  { through = mention.through, note = '' }: { through?: readonly string[]; note?: string } = {},
): string {
  const way = [showPublisher(mention.article), ...through].map(plainWords).join(' <- ');
  const head = `${(mention.on ?? 'undated').slice(0, 10).padEnd(10)}  ${mention.certainty.padEnd(3)} ${showCertainty(mention.certainty)}`;
  return [
    `${head}${note ? `, ${note}` : ''}`,
    `  “${shorten(plainWords(mention.quote.words.join(' … ')), LONGEST)}”`,
    `  ${way}, in ${nameArticle(mention.article)}`,
  ].join('\n');
}

const LONGEST = 240;
