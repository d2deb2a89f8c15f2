/** Why one item could not be read: a short word for machines and a sentence for people. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** What came of one item: its result, or why there is none. */
export type Outcome<Result> = { readonly value: Result } | { readonly failure: Failure };

export const isFailed = <Result>(outcome: Outcome<Result>): outcome is { readonly failure: Failure } =>
  'failure' in outcome;
