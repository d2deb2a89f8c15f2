import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** What the script finds, called inside a scope of its own so that a page may be looked at twice. */
const script = readFileSync(new URL('./page-script.mjs', import.meta.url), 'utf8');
const LOOK = `(() => { ${script}; return globalThis.findFaults(); })()`;

/**
 * What is wrong with a page as it is shown: wider than the window, headings out of order, links, pictures or fields without a
 * name, an id used twice, text too faint (WCAG 2.2 AA). An empty list is a page without faults.
 */
export const findFaults = (page: Page): Promise<string[]> => page.evaluate<string[]>(LOOK);
