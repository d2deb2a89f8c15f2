import { UsageError } from '../../../errors.js';

/** One named array of a model file. `scale` is set on int8 tables: value = byte * scale. */
export interface Tensor {
  readonly shape: readonly number[];
  readonly values: Int8Array | Uint32Array | Float32Array;
  readonly scale: number;
}

export interface Model {
  /** The array of that name; throws UsageError when the file has none. */
  readonly tensor: (name: string) => Tensor;
  /** The floats of that name: int8 arrays are widened, row by row, by the array `<name>.scale`. */
  readonly floats: (name: string) => Float32Array;
  readonly has: (name: string) => boolean;
  readonly layers: number;
}

interface Listing {
  readonly layers: number;
  readonly tensors: readonly {
    readonly name: string;
    readonly type: 'i8' | 'u32' | 'f32';
    readonly shape: readonly number[];
    readonly at: number;
    readonly scale?: number;
  }[];
}

/** First bytes of a model file; then, little-endian, the checksum of all that follows and the length of its JSON listing. */
export const MODEL_MAGIC = 'hearsay tagger 1\n';
const HEAD = MODEL_MAGIC.length + 8;
const TYPES = { i8: Int8Array, u32: Uint32Array, f32: Float32Array } as const;

const refuse = (what: string): UsageError =>
  new UsageError(
    `The attribution model cannot be read: ${what}. Restore models/attribution.bin from the package (reinstall it), or build it again as training/README.md says.`,
  );

/** Adler-32: enough to notice a cut or garbled file. */
export function sumBytes(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let i = 0; i < bytes.length;) {
    const stop = Math.min(i + 3800, bytes.length);
    for (; i < stop; i++) {
      a += bytes[i] ?? 0;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}

/** Where the arrays start: after the listing, on a multiple of eight bytes. */
export const dataStart = (listingLength: number): number => Math.ceil((HEAD + listingLength) / 8) * 8;

function readListing(bytes: Uint8Array): { listing: Listing; data: ArrayBuffer } {
  if (bytes.length < HEAD) throw refuse(`expected a file of some megabytes, got ${bytes.length} bytes`);
  if (new TextDecoder().decode(bytes.subarray(0, MODEL_MAGIC.length)) !== MODEL_MAGIC)
    throw refuse('its first bytes are not those of a hearsay model of version 1');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(MODEL_MAGIC.length, true) !== sumBytes(bytes.subarray(MODEL_MAGIC.length + 4)))
    throw refuse('its checksum does not hold, so it was cut or changed');
  const length = view.getUint32(MODEL_MAGIC.length + 4, true);
  try {
    const listing = JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD, HEAD + length))) as Listing;
    // A copy of its own: a Buffer is a view into a pool, where offsets would count from elsewhere.
    return { listing, data: new Uint8Array(bytes.subarray(dataStart(length))).buffer };
  } catch {
    throw refuse('its list of arrays is no JSON');
  }
}

/** Lays the listed arrays over the file's data. */
function layTensors({ listing, data }: { listing: Listing; data: ArrayBuffer }): Map<string, Tensor> {
  const tensors = new Map<string, Tensor>();
  try {
    for (const { name, type, shape, at, scale = 1 } of listing.tensors) {
      const size = shape.reduce((product, n) => product * n, 1);
      tensors.set(name, { shape, values: new TYPES[type](data, at, size), scale });
    }
  } catch {
    throw refuse('its list names arrays that it does not hold, as a model of another version would');
  }
  return tensors;
}

/** Reads a model file. Throws UsageError, with what to do, for a file that is cut, changed or of another kind. */
export function readModel(bytes: Uint8Array): Model {
  const read = readListing(bytes);
  const tensors = layTensors(read);
  const tensor = (name: string): Tensor => {
    const found = tensors.get(name);
    if (!found) throw refuse(`it has no array "${name}"`);
    return found;
  };
  const floats = (name: string): Float32Array => {
    const { values, shape } = tensor(name);
    if (values instanceof Float32Array) return values;
    const scales = tensor(`${name}.scale`).values;
    const width = values.length / (shape[0] ?? 1);
    return Float32Array.from(values, (value, i) => value * (scales[Math.floor(i / width)] ?? 0));
  };
  return { tensor, floats, has: (name) => tensors.has(name), layers: read.listing.layers };
}
