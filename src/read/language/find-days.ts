import { findDay } from '../../known/parse-day.js';
import type { Sentence } from './sentence.js';
import type { Time } from './time.js';

const MOST = 50;
/** A stop behind the day ends a sentence for the splitter, which knows English: `am 5. | Mai 2018`. */
const BEYOND = 24;

/** The days that sentences name in full, in whatever language: `am 5. Mai 2018`. For pages whose other times are not read. */
export const findDays = (text: string, sentences: readonly Sentence[]): Time[] =>
  sentences.flatMap(({ span: [start, end] }) => {
    const times: Time[] = [];
    const look = text.slice(start, end + BEYOND).split('\n', 1)[0] ?? '';
    for (let at = 0; times.length < MOST;) {
      const day = findDay(look.slice(at), 'day-first');
      if (!day || start + at + day.start >= end) break;
      times.push({ span: [start + at + day.start, start + at + day.end], value: day.value, type: 'DATE' });
      at += day.end;
    }
    return times;
  });
