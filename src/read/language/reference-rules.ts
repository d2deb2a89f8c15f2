import { isoDay } from './calendar.js';
import { clock, date } from './time-words.js';
import type { TimeRule } from './time-words.js';

/** Words that point to now, before or after without a date (TIMEX3: `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`), and the clock's own names. */
export const REFERENCE_RULES: readonly TimeRule[] = [
  {
    why: 'now',
    pattern:
      /\b(?:right now|now|currently|nowadays|presently|(?<=\bat )(?:present|the moment|this time|this point))\b(?! (?:that|known|famous|infamous|defunct)\b)/gi,
    read: () => date('PRESENT_REF'),
  },
  {
    why: 'before now',
    pattern: /\b(?:recently|lately|(?<=\bin )the (?:recent )?past)\b/gi,
    read: () => date('PAST_REF'),
  },
  {
    why: 'after now',
    pattern:
      /\b(?:the (?:near |foreseeable |immediate |not too distant )?future)(?=$|[\s.,;:!?)”"’'—–-](?!of\b))(?! of\b)/gi,
    read: () => date('FUTURE_REF'),
  },
  {
    why: 'noon and midnight of the day',
    pattern: /\b(?:(?:noon|midday)|midnight)\b/gi,
    read: ([word], today) => today && clock(`${isoDay(today)}T${/midnight/i.test(word) ? '24:00' : '12:00'}`),
  },
];
