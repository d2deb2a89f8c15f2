/** English names of days and months, written as names are. */
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Whether a word names a day or a month: with its capital it looks like a person's name. */
export const isCalendarName = (word: string): boolean => CALENDAR.test(word);
