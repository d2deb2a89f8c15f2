/** Marks that a terminal may obey or that turn the direction of text: legal in JSON, harmless as escapes, equal when parsed. */
const UNSHOWN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A value as JSON that may be shown on a terminal. */
export const showJson = (value: unknown): string =>
  JSON.stringify(value).replace(UNSHOWN, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
