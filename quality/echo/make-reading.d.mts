import type { MadePage } from './make-corpus.mjs';
export function layOutPage(page: MadePage): string;
