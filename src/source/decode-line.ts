import { InputError } from '../errors.js';
import { tooLarge } from './limits.js';
import type { Line } from './split-lines.js';

/** The words of a line of JSON, which is UTF-8 by definition (RFC 8259); a byte order mark is dropped. Throws InputError. */
export function decodeLine(line: Line): string {
  if (!line.bytes) throw tooLarge(line.size);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line.bytes);
  } catch {
    throw new InputError('charset', 'expected UTF-8, got bytes that are none; save the file as UTF-8');
  }
}
