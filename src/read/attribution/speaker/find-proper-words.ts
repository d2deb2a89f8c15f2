/** Words that a page writes with a capital inside a sentence, after a small word: names, whatever they name. Linear in the text. */
export function findProperWords(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(/\p{Ll}[,;]? (\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}-]*)/gu))
    found.add((match[1] ?? '').replace(/['’]s?$/, ''));
  return found;
}
