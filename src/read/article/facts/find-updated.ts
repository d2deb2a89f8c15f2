import { findDay } from '../../../known/parse-day.js';
import type { Metadata } from '../../page/page.js';
import type { Published } from '../article.js';
import type { ClassifiedLine } from '../lines/classify-line.js';

const SAYS_UPDATED =
  /\b(?:updated|modified|revised|aktualisiert|geändert|mis à jour|actualizado|aggiornato)\b|обновлено|оновлено/i;

/** When an article was last changed: what the page's metadata states, else a line about its head that says so. */
export function findUpdated(near: readonly ClassifiedLine[], { updated }: Metadata): Published | null {
  if (updated) return { value: updated.value, span: null, rule: updated.rule };
  for (const { kind, line } of near) {
    const at = kind === 'date' ? line.text.search(SAYS_UPDATED) : -1;
    const day = at < 0 ? null : findDay(line.text.slice(at));
    if (day) {
      const start = line.span[0] + at + day.start;
      return { value: day.value, span: [start, start + day.end - day.start], rule: 'date-line' };
    }
  }
  return null;
}
