/** What is told of those who are counted, by the words around the number. Two different ones are two counts, not a conflict. */
const MEASURES: readonly (readonly [measure: string, words: RegExp])[] = [
  ['dead', /\b(?:kill\w*|dead|deaths?|died|dies|dying|fatal\w*|lives|bodies|perish\w*|drown\w*)\b/gi],
  ['hurt', /\b(?:injur\w*|wound\w*|hurt|hospitali[sz]ed|maimed)\b/gi],
  ['missing', /\b(?:missing|unaccounted)\b/gi],
  ['held', /\b(?:arrest\w*|detain\w*|detention|custody|jailed|hostages?|captured)\b/gi],
  ['freed', /\b(?:freed|released|swapped)\b/gi],
  ['moved', /\b(?:evacuat\w*|fled|flee\w*|displac\w*|homeless|left their)\b/gi],
  ['saved', /\b(?:rescued|saved|survived|survivors)\b/gi],
  [
    'at stake',
    /\b(?:at stake|up for grabs|on offer|available|needed|required|it takes|to clinch|offered by|in play)\b/gi,
  ],
  ['for', /\b(?:in favou?r|voted for|votes for|yes votes|backed|for it)\b/gi],
  ['against', /\b(?:against|no votes|opposed|oppose)\b/gi],
  ['abstained', /\b(?:abstain\w*|abstentions?)\b/gi],
  ['sold', /\b(?:sold|sells?|selling)\b/gi],
  ['kept', /\b(?:kept|keeps?|retain\w*)\b/gi],
];

/** Counts that only grow while an event is being reported: a later, higher one replaces the earlier. */
const GROWING = new Set(['dead', 'hurt', 'missing', 'held', 'moved']);
export const isGrowing = (measure: string | null): boolean => measure !== null && GROWING.has(measure);

/** Words further from the number belong to another one. */
const REACH = 70;

/** The measure whose words stand nearest to `[start, end)` of a text; null where none do. */
export function findMeasure(text: string, start: number, end: number): string | null {
  let [best, nearest]: [string | null, number] = [null, REACH];
  for (const [measure, words] of MEASURES)
    for (const match of text.matchAll(words)) {
      const distance = match.index < start ? start - match.index - match[0].length : match.index - end;
      if (distance < nearest) [best, nearest] = [measure, distance];
    }
  return best;
}
