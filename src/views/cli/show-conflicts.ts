import type { ConflictAccount } from '../../record/questions/conflict-account.js';
import type { Listing } from '../../record/questions/listing.js';
import type { MentionBrief } from '../../record/questions/mention-brief.js';
import type { Spans } from '../../span.js';
import { segmentText } from '../wording/segment-text.js';
import { showCount } from '../wording/show-count.js';
import { showPublisher } from '../wording/show-publisher.js';
import { showAnswer, showConflictKind, showVerdict } from '../wording/show-terms.js';
import { bold, dim } from './colors.js';
import { showVoice } from '../wording/show-voice.js';
import { nameArticle } from './name-article.js';
import { plainWords } from './plain-words.js';

/** Conflicts for a person at a terminal: both wordings, who, when, the verdict and why. */
export function showConflicts({ items, total }: Listing<ConflictAccount>): string {
  if (total === 0) return 'No conflict was found.\n';
  const more = total > items.length ? [`and ${total - items.length} more`] : [];
  return `${[`${showCount(total, 'conflict')}:`, ...items.map(showConflict), ...more].join('\n\n')}\n`;
}

function showConflict({ kind, verdict, why, a, b, marks, told, answer }: ConflictAccount): string {
  const lines = [
    `${bold(`${showConflictKind(kind)}: ${showVerdict(verdict)}`)}`,
    showSide(a, marks.a, told.a),
    showSide(b, marks.b, told.b),
    ...(answer
      ? [
          `  ${showAnswer(answer.act, (answer.by === 'a' ? a : b).speaker)}: “${plainWords(answer.quote.words.join(' … '))}”`,
        ]
      : []),
    `  why: ${plainWords(why)}`,
  ];
  return lines.join('\n');
}

function showSide(mention: MentionBrief, marks: Spans, told: number): string {
  const voice = showVoice(mention);
  const from = [showPublisher(mention.article), mention.on ?? 'undated', ...(voice ? [voice] : [])];
  const others = told > 1 ? ` (and ${told - 1} more)` : '';
  return [
    `  “${showWords(mention, marks)}”`,
    `    ${dim(`${plainWords(from.join(', '))}${others}`)}`,
    `    ${dim(nameArticle(mention.article))}`,
  ].join('\n');
}

/** The words, those that stand against the other side's in bold. */
const showWords = ({ quote }: MentionBrief, marks: Spans): string =>
  quote.words
    .map((words, i) => {
      const start = quote.spans[i]?.[0] ?? 0;
      const strong = marks.map((span) => ({ span, kind: 'strong' }));
      const parts = segmentText([start, start + words.length], strong);
      return parts
        .map((p) => showPart(words.slice(p.start - start, p.end - start), p.kinds.length ? bold : String))
        .join('');
    })
    .join(' … ');

/** White space at its ends stays, as one space. */
function showPart(part: string, style: (words: string) => string): string {
  const words = style(plainWords(part));
  return `${/^\s/.test(part) ? ' ' : ''}${words}${/\s$/.test(part) ? ' ' : ''}`;
}
