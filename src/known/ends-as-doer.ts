/** The endings of nouns for who does a thing: `painter`, `director`, `florist`, `librarian`, `fireman`; also of many a thing (`paper`). */
const DOER = /^\p{L}{3,}(?:er|or|ist|ian|man|woman)$/u;

/** Whether a word, in lower case or with a capital in front, ends like one for somebody by trade: not enough to be one by itself. */
export const endsAsDoer = (word: string): boolean => DOER.test(word);
