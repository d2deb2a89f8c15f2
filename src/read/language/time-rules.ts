import { LENGTH_RULES, SET_RULES } from './length-rules.js';
import { PERIOD_RULES } from './period-rules.js';
import { REFERENCE_RULES } from './reference-rules.js';
import { RELATIVE_RULES } from './relative-rules.js';
import { date } from './time-words.js';
import type { TimeRule } from './time-words.js';

/** Expressions that chrono-node misses or reads otherwise, tried in this order; the first to take words keeps them. */
export const TIME_RULES: readonly TimeRule[] = [...SET_RULES, ...PERIOD_RULES, ...RELATIVE_RULES];

/** Tried when whole dates have taken their words. */
export const LATE_RULES: readonly TimeRule[] = [...LENGTH_RULES, ...REFERENCE_RULES];

/** Years that stand alone, after the words that make a number a year; tried last. */
export const BARE_YEAR: TimeRule = {
  why: 'a number of four digits is a year after certain words, if nothing counted follows',
  pattern:
    /\b(?:in|since|by|until|till|from|to|during|of|before|after|the|between|and|early|mid|late|for|through|circa|his|her|its|their|a|january|february|march|april|may|june|july|august|september|october|november|december)[- ]((?:1[6-9]|20)\d\d)\b(?![-–,.]?\d|['’]?s\b| (?:people|troops|soldiers|dollars|euros|crowns|percent|km|miles|tons|houses|homes|drones|missiles|men|women|children|tanks|billion|million|thousand|met(?:er|re)s|jobs|votes|pounds|words|copies|cars|feet|workers|employees|members|shares|hours|days|years|units)\b)/gi,
  read: ([, year = '']) => date(year),
};

/** A year in a list of years: `1995, 1996 and 1997`. */
export const LISTED_YEAR: TimeRule = {
  why: 'a year in a list of years',
  pattern: /(?<=\b(?:1[6-9]|20)\d\d, |\b(?:1[6-9]|20)\d\d,? (?:and|or) )((?:1[6-9]|20)\d\d)\b/g,
  read: ([, year = '']) => date(year),
};
