/** A count with its noun: `showCount(1, 'report')` is `1 report`, `showCount(2, 'story', 'stories')` is `2 stories`. */
export const showCount = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** A range as people write it: `1`, `1–3`. */
export const showRange = (least: number, most: number): string => (least === most ? `${least}` : `${least}–${most}`);

/** Names in a sentence: `A, B and C`; beyond `limit`, `A, B and 4 others`. */
export function showNames(names: readonly string[], limit = 6): string {
  const shown = names.length > limit ? names.slice(0, limit - 1) : names;
  const rest = names.length - shown.length;
  const all = rest > 0 ? [...shown, showCount(rest, 'other')] : shown;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}
