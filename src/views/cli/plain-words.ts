/** C0 and C1 control characters: among them escape, which can move the cursor, rename the window or type for the user. */
const CONTROLS = /\p{Cc}+/gu;
/** Marks that turn the direction of text, so that what is shown is not what is there (Trojan Source, CVE-2021-42574). */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Words of a page or a path as they may be shown on a terminal: on one line, and unable to command it. */
export const plainWords = (text: string): string => text.replace(CONTROLS, ' ').replace(TURNS, '').trim();
