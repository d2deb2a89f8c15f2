/** In a line with a larger share of capitalised words they show nothing: a headline in title case. */
const TITLE_CASE = 0.6;

/** Whether most words of a line of six words and more have a capital. */
export function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}+/gu) ?? [];
  return words.length > 5 && words.filter((word) => /^\p{Lu}/u.test(word)).length > TITLE_CASE * words.length;
}
