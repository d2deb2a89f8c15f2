/** The first `most` characters of a text, the last of them an ellipsis where more was there. */
export const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
