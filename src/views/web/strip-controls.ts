const ESC = '\\u001b';

/**
 * Terminal sequences (colours, window titles). A match can never reach over a quote or a bracket, and so never over
 * an HTML tag or attribute.
 */
const TERMINAL = new RegExp(`${ESC}(?:\\[[0-9;?]*[A-Za-z]?|\\][^\\u0007\\u001b<>"'&]*(?:\\u0007|${ESC}\\\\)?)?`, 'g');

/** Control characters but line break and tab, and marks that turn the direction of writing: none is ever meant to be read. */
const CONTROLS = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Takes out what a page could use to fool a screen or a terminal: `'\x1b[31mred'` -> `'red'`. Works on text and on whole HTML. */
export const stripControls = (text: string): string => text.replace(TERMINAL, '').replace(CONTROLS, '');
