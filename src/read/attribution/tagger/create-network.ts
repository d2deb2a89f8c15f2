import { UsageError } from '../../../errors.js';
import { LONGEST_SEQUENCE } from './cut-sequences.js';
import { TABLES } from './find-features.js';
import type { Model, Tensor } from './read-model.js';

/** Labels of a token: outside, then begin and inside of source, cue and content. */
export const LABELS = 7;
/** Floats from one token's scores to the next: the kernel writes eight outputs at once. */
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

/** Outputs that the kernel works out at once. */
const ABREAST = 8;

/**
 * Some columns of a layer as the kernel reads them: for each eight outputs, for each two inputs, both numbers of the first output, of
 * the second, and so on.
 */
function interleave({ values, shape }: Tensor, first: number, end: number): Int16Array {
  const [outputs, inputs] = [shape[0] ?? 0, shape[1] ?? 0];
  const width = end - first;
  const laid = new Int16Array(outputs * width);
  for (let o = 0; o < outputs; o++)
    for (let i = 0; i < width; i++) {
      const pair = (o - (o % ABREAST)) * width + (i >> 1) * 2 * ABREAST;
      laid[pair + (o % ABREAST) * 2 + (i & 1)] = values[o * inputs + first + i] ?? 0;
    }
  return laid;
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

type Layout = ReturnType<typeof createLayout>;

/** A layer to run: `inputs` numbers from `from` to as many outputs as it has at `to`, one row of them for each step. */
interface Flow {
  readonly from: number;
  /** Numbers from one row to the next. */
  readonly stride: number;
  readonly to: number;
}

/** Addresses of the two layers of a narrow one, and how many numbers lie between them. */
interface Narrow {
  readonly into: number;
  readonly through: number;
  readonly out: number;
}

/** The struct of a layer in the kernel's memory, and how many outputs it has. */
function layDense(layout: Layout, { model, name }: { model: Model; name: string }, { from, stride, to }: Flow) {
  const weights = model.tensor(`${name}.weight`);
  const [outputs = 0, inputs = 0] = weights.shape;
  const laid = layout.shorts(interleave(weights, 0, inputs));
  const scales = layout.floats(model.floats(`${name}.weight.scale`));
  const bias = layout.floats(model.has(`${name}.bias`) ? model.floats(`${name}.bias`) : new Float32Array(outputs));
  return { layer: layout.struct(from, stride, laid, scales, bias, to, inputs, outputs), outputs };
}

/** The first layer with the tables that it reads: each table's columns of the layer, and room for its products. */
function layEmbedding(layout: Layout, model: Model, io: { ids: number; output: number }): number {
  const enter = model.tensor('enter.weight');
  const width = enter.shape[0] ?? 0;
  let column = 0;
  const tables = ['word', ...TABLES.map((table) => table.name)].flatMap((name) => {
    const { values, shape, scale } = model.tensor(`table.${name}`);
    const [count = 0, size = 0] = shape;
    const columns = layout.shorts(interleave(enter, column, (column += size)));
    const rows = layout.bytes(Int8Array.from(values));
    return [rows, size, floatBits(scale), columns, layout.room(count * width), layout.bytes(new Int8Array(count))];
  });
  const scales = layout.floats(model.floats('enter.weight.scale'));
  const bias = layout.floats(model.floats('enter.bias'));
  return layout.struct(layout.struct(...tables), TABLES.length + 1, io.ids, io.output, scales, bias, width);
}

/**
 * Builds the network of a model in the kernel's memory: 9 MB of work space, four times the model, and up to 30 MB for products of
 * words that it has met, which the system gives only as they are met.
 */
export function createNetwork(model: Model, wasm: Uint8Array): Network {
  const kernel = loadKernel(wasm);
  const layout = createLayout(kernel);
  const steps = LONGEST_SEQUENCE;
  const width = model.tensor('enter.bias').shape[0] ?? 0;

  const ids = layout.room(steps * (TABLES.length + 1));
  // One empty row before the first token and one after the last, for the convolution.
  const around = layout.room((steps + 2) * width);
  const near = layout.room(steps * width);
  const gates = layout.room(steps * 3 * width);
  const scores = layout.room(steps * SCORE_STRIDE);
  const state = around + width * 4;
  // What the next layer reads, as 16-bit numbers; two rows more, for the convolution.
  const narrowed = layout.room(((steps + 2) * width) / 2);
  const thin = layout.room(steps * width);

  /** A layer through few numbers: into them, then out of them. */
  const layNarrow = (name: string, to: number): Narrow => {
    const into = layDense(layout, { model, name: `${name}.into` }, { from: narrowed, stride: width, to: thin });
    const out = layDense(layout, { model, name: `${name}.out` }, { from: narrowed, stride: into.outputs, to });
    return { into: into.layer, through: into.outputs, out: out.layer };
  };
  const embed = layEmbedding(layout, model, { ids, output: state });
  const convolve = layNarrow('near', near);
  const recurrent = Array.from({ length: model.layers }, (_, k) => {
    const [scale, shift] = ['weight', 'bias'].map((name) => layout.floats(model.floats(`layer${k}.norm.${name}`)));
    return {
      gates: layNarrow(`layer${k}.gates`, gates),
      run: layout.struct(gates, state, scale ?? 0, shift ?? 0, width),
    };
  });
  const leave = layDense(layout, { model, name: 'leave' }, { from: narrowed, stride: width, to: scores }).layer;

  const score = (given: Int32Array, count: number): Float32Array => {
    const { memory } = kernel;
    /** Runs a layer on `floats` numbers from an address. */
    const dense = (layer: number, from: number, floats: number): void =>
      kernel.dense(layer, count, kernel.narrow(from, narrowed, floats));
    const run = ({ into, through, out }: Narrow, from: number, floats: number): void => {
      dense(into, from, floats);
      dense(out, thin, count * through);
    };
    new Int32Array(memory.buffer, ids, given.length).set(given);
    kernel.embed(embed, count);
    kernel.gelu(state, count * width);
    new Float32Array(memory.buffer, around, width).fill(0);
    new Float32Array(memory.buffer, state + count * width * 4, width).fill(0);
    run(convolve, around, (count + 2) * width);
    kernel.gelu(near, count * width);
    kernel.add(state, near, count * width);
    for (const layer of recurrent) {
      run(layer.gates, state, count * width);
      kernel.recur(layer.run, count);
    }
    dense(leave, state, count * width);
    return new Float32Array(memory.buffer, scores, count * SCORE_STRIDE).slice();
  };
  return { score };
}
