/** Words that stand in both texts in a row: words `a` to `a + length - 1` of the one are words `b` to `b + length - 1` of the other. */
export interface Stretch {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}
