/** stopword ships no types: each of its exports but one is the list of a language, by its ISO 639-3 code. */
declare module 'stopword' {
  const lists: Readonly<Record<string, readonly string[]>>;
  export = lists;
}
