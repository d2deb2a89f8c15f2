import * as chardet from 'chardet';
import sniffHTMLEncoding from 'html-encoding-sniffer';
import iconv from 'iconv-lite';
import { InputError } from '../../errors.js';
import { isBinary } from './is-binary.js';

/** Decoded text and the WHATWG name of the encoding it was read in, for example `UTF-8`. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
}

const GUESS_BYTES = 64 * 1024;

/**
 * Decodes a page's bytes: byte-order mark, then the charset of the transport (`contentType`), then the one the markup declares, and
 * where nothing is declared UTF-8 if the bytes are valid UTF-8, else the likeliest encoding of their statistics.
 * Throws InputError `binary` for bytes that are no text.
 */
export function decodeBytes(bytes: Uint8Array, hints: { readonly contentType?: string } = {}): Decoded {
  const charset = findCharset(bytes, hints.contentType);
  if (isBinary(bytes, charset)) {
    throw new InputError(
      'binary',
      'Expected a page of text or HTML, got binary data; give the page itself, not an image, archive or document file.',
    );
  }
  return { text: decode(bytes, charset), charset };
}

function findCharset(bytes: Uint8Array, contentType: string | undefined): string {
  const declared = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1];
  const sniffed = sniffHTMLEncoding(bytes, {
    defaultEncoding: 'undeclared',
    ...(declared ? { transportLayerEncodingLabel: declared } : {}),
  });
  if (sniffed === 'undeclared') return guessCharset(bytes);
  // A page that declares a one-byte encoding but is valid UTF-8 beyond ASCII was re-saved: the declaration is the stale part.
  return isWindowsOrIso(sniffed) && isUtf8BeyondAscii(bytes) ? 'UTF-8' : sniffed;
}

function guessCharset(bytes: Uint8Array): string {
  const wide = guessWide(bytes);
  if (wide) return wide;
  if (isUtf8(bytes)) return 'UTF-8';
  const guess = chardet.detect(bytes.subarray(0, GUESS_BYTES));
  return guess && guess !== 'ASCII' && isKnownEncoding(guess) ? guess : 'windows-1252';
}

const LOOK_BYTES = 4096;
/** Western text in 16 bits has a zero in nearly every second byte, and none in the others. */
const [MANY_ZEROS, FEW_ZEROS] = [0.4, 0.02];

/** UTF-16 without its mark, by where its zeros stand; null for anything else. */
function guessWide(bytes: Uint8Array): string | null {
  const look = bytes.subarray(0, LOOK_BYTES);
  const half = Math.floor(look.length / 2);
  const zeros = [0, 0];
  look.forEach((byte, i) => (zeros[i % 2] = (zeros[i % 2] ?? 0) + (byte === 0 ? 1 : 0)));
  const [first = 0, second = 0] = zeros.map((count) => count / Math.max(1, half));
  if (second > MANY_ZEROS && first < FEW_ZEROS) return 'UTF-16LE';
  return first > MANY_ZEROS && second < FEW_ZEROS ? 'UTF-16BE' : null;
}

/** TextDecoder follows the encoding standard but for Node's windows-1252, which maps 0x80-0x9F to controls (nodejs/node#60888). */
function decode(bytes: Uint8Array, charset: string): string {
  if (/^(windows-1252|iso-8859-1)$/i.test(charset)) return iconv.decode(bytes, 'windows-1252');
  if (charset === 'replacement' || /^utf-32/i.test(charset)) return iconv.decode(bytes, iconvName(charset));
  return new TextDecoder(charset).decode(bytes);
}

const iconvName = (charset: string): string => (iconv.encodingExists(charset) ? charset : 'utf-8');

const isWindowsOrIso = (charset: string): boolean => /^(windows-125\d|iso-8859-\d+)$/i.test(charset);

function isKnownEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return iconv.encodingExists(name);
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const isUtf8BeyondAscii = (bytes: Uint8Array): boolean => bytes.some((byte) => byte > 0x7f) && isUtf8(bytes);
