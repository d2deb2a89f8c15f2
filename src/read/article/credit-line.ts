import type { Line } from './line.js';

const LONGEST = 160;
const CREDIT =
  /^[^\p{L}\p{N}]{0,3}(?:(?:(?:this (?:article|story|report|piece|post) (?:was |is |has been )?)?(?:originally |first )?(?:published|appeared|posted|printed|reprinted|republished|written|reported)(?: originally)?|originally) (?:at|by|on|in|from|with)|(?:source|sources|via|quelle|источник|джерело|fonte|fuente|źródło|bron) ?:|courtesy of|with (?:reporting|material) from|this article (?:has been|is|was) (?:adapted|translated|taken) from)\s+\S/iu;

/**
 * A line that hands the report to another outlet: `Published at example.org`, `Source: Reuters`. It is no furniture: the article says
 * where it comes from. `Published on Nov 19` or `Posted by admin` is none.
 */
export const isCreditLine = ({ text, length }: Pick<Line, 'text' | 'length'>): boolean =>
  length <= LONGEST && CREDIT.test(text) && !NOT_AN_OUTLET.test(text);

const NOT_AN_OUTLET =
  /^\W*(?:(?:first|originally|last)\s+)?(?:published|posted|written|reported)\s+(?:(?:on|at|in)\s+(?:\p{L}{3,9}\.?,?\s+)?\d|on\s+(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|(?:on|in)\s+(?!\S+\.\S)(?:\p{Ll}|\p{L}{3,9}\.? \d))|^\W*(?:published|posted|written|reported)\s+by\b|getty images|photo/iu;
