/** Words of a name without what spellings differ in: titles, initials, articles, possessives, accents. */
const wordsOf = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/g, '')
    .split(/[\s.,]+/)
    .filter((word) => word.length > 1 && !/^(?:the|jr|sr|mr|mrs|ms|sen|rep|gov|dr)$/.test(word));

/**
 * Whether a resolved speaker is the labelled one: the same last word, and all words of the shorter name in the longer one, so that
 * Bill Clinton is not Hillary Clinton and a campaign not its candidate. A body is also the same under the name that the page's names
 * give to the labelled place.
 */
export function isSameSpeaker(speaker, label, body) {
  if (speaker === null || label === null) return speaker === label;
  if (speaker === body) return true;
  const [a, b] = [wordsOf(speaker), wordsOf(label)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 0 && a.at(-1) === b.at(-1) && short.every((word) => long.includes(word));
}
