/**
 * Input that cannot be read: one page, one line, one file. The run goes on without it.
 * The message is a sentence: what was expected, what came, what to do.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    /** A short machine-readable word, for example `empty`, `binary`, `too-deep`. */
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** A command that cannot do what it was asked: wrong usage, no record, a record in use. The run ends. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
