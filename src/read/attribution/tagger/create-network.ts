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
  readonly blockSteps: () => number;
  readonly keptOutputs: () => number;
  readonly embed: (layer: number, steps: number) => void;
  readonly narrow: (from: number, to: number, count: number) => number;
  readonly dense: (layer: number, steps: number, scale: number) => void;
  readonly gelu: (at: number, count: number) => void;
  readonly add: (to: number, from: number, count: number) => void;
  readonly recur: (layer: number, steps: number, scale: number) => void;
}

/** The network, ready to run: scores of each label for the tokens whose rows in the tables are given. */
export interface Network {
  /** `rows`: [steps][tables], the word's row first; at most LONGEST_SEQUENCE steps. Returns [steps][SCORE_STRIDE]. */
  readonly score: (rows: Int32Array, steps: number) => Float32Array;
}

/** Outputs that the kernel works out at once. */
const ABREAST = 8;

const range = (first: number, end: number): number[] => Array.from({ length: end - first }, (_, i) => first + i);

/**
 * Some inputs and outputs of a layer as the kernel reads them: for each eight outputs, for each two inputs, both numbers of the first
 * output, of the second, and so on.
 */
function interleave({ values, shape }: Tensor, inputs: readonly number[], outputs: readonly number[]): Int16Array {
  const laid = new Int16Array(outputs.length * inputs.length);
  for (const [o, output] of outputs.entries())
    for (const [i, input] of inputs.entries()) {
      const pair = (o - (o % ABREAST)) * inputs.length + (i >> 1) * 2 * ABREAST;
      laid[pair + (o % ABREAST) * 2 + (i & 1)] = values[output * (shape[1] ?? 0) + input] ?? 0;
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
  /** Those of its outputs that are wanted, in their order; all, if not named. */
  readonly outputs?: readonly number[];
}

/** The struct of a layer in the kernel's memory, and how many outputs it has. */
function layDense(layout: Layout, { model, name }: { model: Model; name: string }, flow: Flow) {
  const weights = model.tensor(`${name}.weight`);
  const [count = 0, inputs = 0] = weights.shape;
  const { from, stride, to, outputs = range(0, count) } = flow;
  const pick = (values: Float32Array): number =>
    layout.floats(Float32Array.from(outputs, (output) => values[output] ?? 0));
  const laid = layout.shorts(interleave(weights, range(0, inputs), outputs));
  const scales = pick(model.floats(`${name}.weight.scale`));
  const bias = pick(model.has(`${name}.bias`) ? model.floats(`${name}.bias`) : new Float32Array(count));
  const layer = layout.struct(from, stride, laid, scales, bias, to, inputs, outputs.length);
  return { layer, outputs: outputs.length };
}

/** The outputs [candidate | keep | out] of a layer's gates by direction: candidate and keep backward; candidate and keep forward, out. */
function orderGates(width: number): [backward: number[], forward: number[]] {
  const half = width / 2;
  const backward = [...range(half, width), ...range(width + half, 2 * width)];
  const forward = [...range(0, half), ...range(width, width + half), ...range(2 * width, 3 * width)];
  return [backward, forward];
}

/** The first layer with the tables that it reads: each table's columns of the layer, room for its products and for `keep` outputs. */
function layEmbedding(layout: Layout, model: Model, io: { ids: number; output: number; keep: number }): number {
  const enter = model.tensor('enter.weight');
  const width = enter.shape[0] ?? 0;
  let column = 0;
  const tables = ['word', ...TABLES.map((table) => table.name)].flatMap((name) => {
    const { values, shape, scale } = model.tensor(`table.${name}`);
    const [count = 0, size = 0] = shape;
    const columns = layout.shorts(interleave(enter, range(column, (column += size)), range(0, width)));
    const rows = layout.bytes(Int8Array.from(values));
    return [rows, size, floatBits(scale), columns, layout.room(count * width), layout.bytes(new Int8Array(count))];
  });
  const scales = layout.floats(model.floats('enter.weight.scale'));
  const bias = layout.floats(model.floats('enter.bias'));
  const count = TABLES.length + 1;
  const kept = layout.room(io.keep * width);
  const keys = layout.bytes(new Int8Array(io.keep * count * 4).fill(-1));
  return layout.struct(layout.struct(...tables), count, io.ids, io.output, scales, bias, width, kept, keys);
}

/**
 * Builds the network of a model in the kernel's memory: 6 MB of work space, four times the model, and up to 40 MB for products and
 * outputs of words that it has met, which the system gives only as they are met.
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
  const scores = layout.room(steps * SCORE_STRIDE);
  const state = around + width * 4;
  // What the next layer reads, as 16-bit numbers; two rows more, for the convolution.
  const narrowed = layout.room(((steps + 2) * width) / 2);
  const thin = layout.room(steps * width);

  /** The first half of a layer through few numbers, and the flow of the second half to outputs that follow. */
  const layInto = (name: string) => {
    const { layer, outputs } = layDense(layout, { model, name }, { from: narrowed, stride: width, to: thin });
    return { into: layer, through: outputs, flow: { from: narrowed, stride: outputs } };
  };
  const embed = layEmbedding(layout, model, { ids, output: state, keep: kernel.keptOutputs() });
  const convolve = layInto('near.into');
  const convolved = layDense(layout, { model, name: 'near.out' }, { ...convolve.flow, to: near }).layer;
  const recurrent = range(0, model.layers).map((k) => {
    const [scale = 0, shift = 0] = ['weight', 'bias'].map((name) =>
      layout.floats(model.floats(`layer${k}.norm.${name}`)),
    );
    const gates = layInto(`layer${k}.gates.into`);
    const [backward, forward] = orderGates(width).map((outputs) => {
      const to = layout.room(kernel.blockSteps() * outputs.length);
      return layDense(layout, { model, name: `layer${k}.gates.out` }, { ...gates.flow, to, outputs }).layer;
    });
    return { ...gates, run: layout.struct(backward ?? 0, forward ?? 0, near, state, scale, shift, width) };
  });
  const leave = layDense(layout, { model, name: 'leave' }, { from: narrowed, stride: width, to: scores }).layer;

  const score = (given: Int32Array, count: number): Float32Array => {
    const { memory } = kernel;
    /** What a unit of `floats` numbers is worth, once they are written as the next layer reads them. */
    const narrow = (from: number, floats: number): number => kernel.narrow(from, narrowed, floats);
    new Int32Array(memory.buffer, ids, given.length).set(given);
    kernel.embed(embed, count);
    new Float32Array(memory.buffer, around, width).fill(0);
    new Float32Array(memory.buffer, state + count * width * 4, width).fill(0);
    kernel.dense(convolve.into, count, narrow(around, (count + 2) * width));
    kernel.dense(convolved, count, narrow(thin, count * convolve.through));
    kernel.gelu(near, count * width);
    kernel.add(state, near, count * width);
    for (const { into, through, run } of recurrent) {
      kernel.dense(into, count, narrow(state, count * width));
      kernel.recur(run, count, narrow(thin, count * through));
    }
    kernel.dense(leave, count, narrow(state, count * width));
    return new Float32Array(memory.buffer, scores, count * SCORE_STRIDE).slice();
  };
  return { score };
}
