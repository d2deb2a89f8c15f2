import type { Line } from '../line.js';
import { matchFurniture } from '../match-furniture.js';

/** Class names of comment sections, in the languages whose sites name their classes in them. */
const COMMENT_CLASS =
  /(?:^|[\s_-])(?:comments?|commentlist|comment-?list|comment-?area|kommentare?|commentaires?|comentarios?|commenti|komentarze?|komentare|yorumlar|reacties|disqus(?:_thread)?|respond|replies|guestbook)(?:$|[\s_-])/i;
/** An article has at least so much running text outside its comments; a page that has less wears the class for another reason. */
const LEAST_OUTSIDE = 140;

/** Whether a line stands under a class that says comments. */
export const isUnderComments = ({ block }: Pick<Line, 'block'>): boolean =>
  block.classes.some((name) => COMMENT_CLASS.test(name));

/** The lines that readers wrote below an article: those under a class that says so, and all below a heading that says so. */
export function findComments(lines: readonly Line[]): ReadonlySet<Line> {
  const under = new Set(lines.filter(isUnderComments));
  const rest = lines.filter((line) => !under.has(line));
  const isClass = proseOf(rest) >= LEAST_OUTSIDE;
  const found = new Set(isClass ? under : []);
  const heading = headingBelowText(lines);
  if (heading >= 0) for (const line of lines.slice(heading)) found.add(line);
  return found;
}

function headingBelowText(lines: readonly Line[]): number {
  let above = 0;
  return lines.findIndex((line) => {
    if (above >= LEAST_OUTSIDE && isCommentHeading(line)) return true;
    above += proseOf([line]);
    return false;
  });
}

const proseOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + (line.isProse || line.isSentence ? line.length : 0), 0);

/** `3 comments`, `Kommentare (2)`, `4 thoughts on …` as a heading. */
const isCommentHeading = (line: Line): boolean =>
  /^h[1-6]$/.test(line.block.tag) &&
  (matchFurniture(line) === 'comments' || /^\d{1,5} thoughts? on\b/i.test(line.text));
