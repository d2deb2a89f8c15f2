/** A line of dialogue: who speaks, a colon, what is said: `Dr. Klein: Thank you`, `Q: Why?`, `Interviewer (Example.news Editor): …`. */
const SPEAKER =
  /^(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir)\.? )?(?:\p{Lu}[\p{L}.'’-]{0,24}(?: (?:\p{Lu}[\p{L}.'’-]{0,24}|de|van|von|al)){0,4})(?: \([^()]{1,60}\))? ?:\s+\S/u;

/** Words before a colon that are no speaker. */
const NO_SPEAKER =
  /^(?:dear|title|note|source|photo|video|update|related|read|also|tags?|date|place|location|time|where|when|published|updated|location|example|warning|breaking|editor.s note)\b/i;

export const isSpeakerLine = (text: string): boolean => SPEAKER.test(text) && !NO_SPEAKER.test(text);
