/** A line of dialogue: who speaks, a colon, what is said: `Dr. Klein: Thank you`, `Q: Why?`, `Interviewer (Example.news Editor): …`. */
const SPEAKER =
  /^(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir)\.? )?(?:\p{Lu}[\p{L}.'’-]{0,24}(?: (?:\p{Lu}[\p{L}.'’-]{0,24}|de|van|von|al)){0,4})(?: \([^()]{1,60}\))? ?:\s+\S/u;

/** Words before a colon that are no speaker. */
const NO_SPEAKER =
  /^(?:dear|title|note|source|photo|video|update|related|read|also|tags?|date|place|location|time|where|when|published|updated|location|example|warning|breaking|editor.s note)\b/i;

export const isSpeakerLine = (text: string): boolean => SPEAKER.test(text) && !NO_SPEAKER.test(text);

const FEWEST = 4;

/**
 * Whether lines are spoken in turn: somebody speaks again after another, and a question is asked. A list with labels (`Pros: …`, `My guess: …`)
 * asks nothing, or has another label in every line.
 */
export function isConversation(lines: readonly string[]): boolean {
  const spoken = lines.filter(isSpeakerLine);
  const labels = spoken.map((line) => line.slice(0, line.indexOf(':')).replace(/ ?\(.*$/, ''));
  const turns = labels.filter((label, i) => label !== labels[i - 1]);
  const speaksAgain = new Set(turns).size < turns.length;
  return spoken.length >= FEWEST && speaksAgain && lines.some((line) => line.includes('?'));
}
