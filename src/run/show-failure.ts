import { InputError } from '../errors.js';
import type { Failure } from './outcome.js';

/** Any thrown thing as a failure that can be sent between threads and printed. */
export function showFailure(thrown: unknown): Failure {
  if (thrown instanceof InputError) return { code: thrown.code, message: thrown.message };
  const what = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return {
    code: 'unexpected',
    message: `hearsay itself failed on this page (${what}); the rest is read. Please report it with the page.`,
  };
}
