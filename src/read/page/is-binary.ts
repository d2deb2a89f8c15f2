const LOOK_BYTES = 8192;

/** First bytes of file formats that people hand over as pages by mistake, with the format's name. */
const SIGNATURES: readonly (readonly [format: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b, 0x08]],
];

/** Control characters that no text holds: all below space but tab, line feed, vertical tab, form feed, carriage return, escape. */
const isControl = (byte: number): boolean =>
  (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f;

/**
 * Whether bytes are no text in `charset`: a known binary signature, or more than one control byte in fifty.
 * UTF-16 and UTF-32 hold zero bytes, so only signatures count there.
 */
export function isBinary(bytes: Uint8Array, charset: string): boolean {
  if (SIGNATURES.some(([, signature]) => signature.every((byte, i) => bytes[i] === byte))) return true;
  if (/^utf-(16|32)/i.test(charset)) return false;
  const look = bytes.subarray(0, LOOK_BYTES);
  const controls = look.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return controls > look.length / 50;
}
