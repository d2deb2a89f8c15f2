import { remember } from '../../../remember.js';
import type { Line } from '../line.js';

/** How a press release says that its text is over. */
const END = /^(?:(?:# ?){3}|[–—-] ?(?:30|ends?) ?[–—-])$/i;
const ABOUT = /^About (?:the )?(?<name>\p{Lu}[\p{L}\p{N}&.’' -]{2,50}?):?$/u;
const CONTACT =
  /^(?:(?:media|press) (?:contacts?|enquiries|inquiries)|pressekontakt|contact presse|kontakt dla mediów|контакты для прессы|контакти для преси):?$/i;
/** What follows the text is a small part of the release, else the words meant something else. */
const MOST = 0.45;
const LEAST_PARAGRAPHS = 2;

/**
 * The first line of what a press release puts below its text: who sends it and whom to ask. It begins with the sign of the end (`###`),
 * with `About X` above a paragraph on X, or with `Media contact`. The number of lines where there is none.
 */
export const findPressTail = remember((lines: readonly Line[]): number => {
  const total = lengthOf(lines);
  let [above, paragraphs] = [0, 0];
  for (const [i, line] of lines.entries()) {
    if (paragraphs >= LEAST_PARAGRAPHS && isHead(line, lines[i + 1]) && total - above <= MOST * total) return i;
    above += line.length;
    if (line.isProse) paragraphs++;
  }
  return lines.length;
});

function isHead({ text }: Line, next: Line | undefined): boolean {
  if (END.test(text.trim()) || CONTACT.test(text.trim())) return true;
  const name = ABOUT.exec(text.trim())?.groups?.name;
  return name !== undefined && next !== undefined && next.text.replace(/^The /, '').startsWith(name);
}

const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, { length }) => sum + length, 0);
