import type { Span } from '../../../span.js';

/** The article's own words on what the speaker left open: `it would come next year | , but he gave no details on payment`. */
const LEFT_OPEN =
  /,? (?:but|though|although|and) (?:(?:he|she|they|it)|(?:the )?\p{L}+) (?:(?:gave|offered|provided) (?:no|few|little)|(?:did not|didn['’]t|would not|wouldn['’]t|declined to|refused to) (?:immediately |further )?(?:say|give|provide|specify|elaborate|offer|identify|name|explain|disclose|detail|comment))\b/u;

/** A content up to where the article says what the speaker did not say. */
export function cutOwnWords(text: string, [start, end]: Span): Span {
  const at = text.slice(start, end).search(LEFT_OPEN);
  return at > 0 ? [start, start + at] : [start, end];
}
