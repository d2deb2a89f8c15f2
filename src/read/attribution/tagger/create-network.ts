import { UsageError } from '../../../errors.js';
import { LONGEST_SEQUENCE } from './cut-sequences.js';
import { TABLES } from './find-features.js';
import type { Model, Tensor } from './read-model.js';

/** Labels of a token: outside, then begin and inside of source, cue and content. */
export const LABELS = 7;
/** Floats from one token's scores to the next: the kernel writes an even number of outputs. */
export const SCORE_STRIDE = 8;

/** What the compiled kernel (training/kernel/network.ts) offers; every argument is an address or a count. */
interface Kernel {
  readonly memory: WebAssembly.Memory;
  readonly heapStart: () => number;
  readonly embed: (layer: number, steps: number) => void;
  readonly narrow: (from: number, to: number, count: number) => number;
  readonly dense: (layer: number, steps: number, scale: number) => void;
  readonly gelu: (at: number, count: number) => void;
  readonly add: (to: number, from: number, count: number) => void;
  readonly recur: (layer: number, steps: number) => void;
}

/** The network, ready to run: scores of each label for the tokens whose rows in the tables are given. */
export interface Network {
  /** `rows`: [steps][tables], the word's row first; at most LONGEST_SEQUENCE steps. Returns [steps][SCORE_STRIDE]. */
  readonly score: (rows: Int32Array, steps: number) => Float32Array;
}

/** Steps that the kernel packs at once, and the most inputs of a layer: the size of its room for packing. */
const PACKED = 16 * 2000;

/** Rows of two outputs interleaved, eight numbers of the one, eight of the other, as the kernel reads them. */
function interleave({ values, shape }: Tensor): Int16Array {
  const inputs = shape[1] ?? 0;
  const paired = new Int16Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const [output, input] = [Math.floor(i / inputs), i % inputs];
    const chunk = (output >> 1) * 2 * inputs + (input >> 3) * 16;
    paired[chunk + (output & 1) * 8 + (input & 7)] = values[i] ?? 0;
  }
  return paired;
}

function loadKernel(wasm: Uint8Array): Kernel {
  try {
    const source = new Uint8Array(wasm);
    return new WebAssembly.Instance(new WebAssembly.Module(source)).exports as unknown as Kernel;
  } catch {
    throw new UsageError(
      'The attribution network (models/attribution.wasm) cannot be started: expected WebAssembly with SIMD, which Node 20 has. Reinstall the package, or build the file again as training/README.md says.',
    );
  }
}

/** Lays arrays and structs into the kernel's memory, one after another; grows it as needed. */
function createLayout({ memory, heapStart }: Kernel) {
  let end = heapStart();
  const take = (bytes: number): number => {
    const at = Math.ceil(end / 16) * 16;
    end = at + bytes;
    const missing = end - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / 65536));
    return at;
  };
  return {
    room: (floats: number): number => take(floats * 4),
    floats: (values: Float32Array): number => {
      const at = take(values.byteLength);
      new Float32Array(memory.buffer, at, values.length).set(values);
      return at;
    },
    shorts: (values: Int16Array): number => {
      const at = take(values.byteLength);
      new Int16Array(memory.buffer, at, values.length).set(values);
      return at;
    },
    bytes: (values: Int8Array): number => {
      const at = take(values.length);
      new Int8Array(memory.buffer, at, values.length).set(values);
      return at;
    },
    struct: (...fields: readonly number[]): number => {
      const at = take(fields.length * 4);
      new Int32Array(memory.buffer, at, fields.length).set(fields);
      return at;
    },
  };
}

const floatBits = (value: number): number => new Int32Array(Float32Array.of(value).buffer)[0] ?? 0;

/** Builds the network of a model in the kernel's memory. Size: about four times the model's, plus 8 MB of work space. */
export function createNetwork(model: Model, wasm: Uint8Array): Network {
  const kernel = loadKernel(wasm);
  const layout = createLayout(kernel);
  const steps = LONGEST_SEQUENCE;
  const names = ['word', ...TABLES.map((table) => table.name)];
  const tables = names.map((name) => model.tensor(`table.${name}`));
  const wide = tables.reduce((sum, table) => sum + (table.shape[1] ?? 0), 0);
  const width = model.tensor('enter.bias').shape[0] ?? 0;

  const ids = layout.room(steps * names.length);
  const embedded = layout.room(steps * wide);
  // One empty row before the first token and one after the last, for the convolution.
  const around = layout.room((steps + 2) * width);
  const near = layout.room(steps * width);
  const gates = layout.room(steps * 3 * width);
  const scores = layout.room(steps * SCORE_STRIDE);
  const state = around + width * 4;

  // What the next layer reads, as 16-bit numbers.
  const narrowed = layout.room((steps + 2) * Math.max(wide, width));

  const packed = layout.room(PACKED / 2);

  const pair = (name: string): [number, number] => [
    layout.floats(model.floats(`${name}.weight`)),
    layout.floats(model.floats(`${name}.bias`)),
  ];
  const weights = (name: string): [weights: number, scales: number, bias: number] => [
    layout.shorts(interleave(model.tensor(`${name}.weight`))),
    layout.floats(model.floats(`${name}.weight.scale`)),
    layout.floats(model.floats(`${name}.bias`)),
  ];
  const rows = tables.map(
    ({ values, shape, scale }) => [layout.bytes(Int8Array.from(values)), shape[1] ?? 0, floatBits(scale)] as const,
  );
  const embed = layout.struct(layout.struct(...rows.flat()), names.length, ids, embedded, wide);
  const enter = layout.struct(narrowed, wide, ...weights('enter'), state, wide, width, packed);
  const convolve = layout.struct(narrowed, width, ...weights('near'), near, 3 * width, width, packed);
  const recurrent = Array.from({ length: model.layers }, (_, k) => ({
    gate: layout.struct(narrowed, width, ...weights(`layer${k}.gates`), gates, width, 3 * width, packed),
    run: layout.struct(gates, state, ...pair(`layer${k}.norm`), width),
  }));
  const leave = layout.struct(narrowed, width, ...weights('leave'), scores, width, SCORE_STRIDE, packed);

  const score = (given: Int32Array, count: number): Float32Array => {
    const { memory } = kernel;
    /** Runs a layer on `floats` numbers from an address. */
    const dense = (layer: number, from: number, floats: number): void =>
      kernel.dense(layer, count, kernel.narrow(from, narrowed, floats));
    new Int32Array(memory.buffer, ids, given.length).set(given);
    kernel.embed(embed, count);
    dense(enter, embedded, count * wide);
    kernel.gelu(state, count * width);
    new Float32Array(memory.buffer, around, width).fill(0);
    new Float32Array(memory.buffer, state + count * width * 4, width).fill(0);
    dense(convolve, around, (count + 2) * width);
    kernel.gelu(near, count * width);
    kernel.add(state, near, count * width);
    for (const { gate, run } of recurrent) {
      dense(gate, state, count * width);
      kernel.recur(run, count);
    }
    dense(leave, state, count * width);
    return new Float32Array(memory.buffer, scores, count * SCORE_STRIDE).slice();
  };
  return { score };
}
