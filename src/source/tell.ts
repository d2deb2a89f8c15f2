/** How a source tells what is no failure but should be known: where, and a sentence for people. */
export type Tell = (from: string, note: string) => void;
