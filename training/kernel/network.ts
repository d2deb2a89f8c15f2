// The arithmetic of the tagger's network, in AssemblyScript for WebAssembly SIMD. Build: npm run kernel (training/README.md).
// Layers are small structs that the caller lays into memory: they say where a layer reads, where its weights are, where it writes.
// Numbers are 32-bit floats, four to a vector; products of layers run on 16-bit whole numbers, eight to a vector. Every width is a
// multiple of eight. No operation depends on the machine.

@unmanaged
class Table {
  /** One row of `width` bytes for each id. */
  rows!: usize;
  /** Even. */
  width!: i32;
  scale!: f32;
  /** The columns of the first layer that read this table, laid out as those of a Dense. */
  weights!: usize;
  /** Room for each row's product with them, and a byte for each row: whether its product is there. */
  products!: usize;
  known!: usize;
}

@unmanaged
class Embedding {
  tables!: usize;
  count!: i32;
  ids!: usize;
  output!: usize;
  /** What one unit of each row of the weights is worth. */
  scales!: usize;
  bias!: usize;
  /** A multiple of eight. */
  outputs!: i32;
  /** Room for the outputs that are kept, and the ids that each is of, step by step; -1 before there is one. */
  kept!: usize;
  keys!: usize;
}

@unmanaged
class Dense {
  /** 16-bit whole numbers, as `narrow` wrote them. */
  input!: usize;
  /** Numbers from one input row to the next; less than `inputs` where rows overlap, as in a convolution. Even. */
  inputStride!: i32;
  /** 16-bit whole numbers of 8 bits' size: for each eight outputs, for each two inputs, both of the first output, of the second … */
  weights!: usize;
  /** What one unit of each row of weights is worth. */
  scales!: usize;
  bias!: usize;
  output!: usize;
  /** Even, at most 2,000: sums must fit 32 bits. */
  inputs!: i32;
  /** A multiple of eight. */
  outputs!: i32;
}

@unmanaged
class Recurrence {
  /** Candidate and keep of the cells that run backward, each of half a width; their output is room for BLOCK steps. */
  backward!: Dense;
  /** Candidate and keep of those that run forward, and the gates that let out what both hold. */
  forward!: Dense;
  /** Room for what the cells hold: [steps][width], forward first. */
  cells!: usize;
  /** [steps][width]: read as the layer's input, overwritten by its output. */
  state!: usize;
  scale!: usize;
  shift!: usize;
  width!: i32;
}

/** Where the host may start to lay out memory. */
export function heapStart(): usize {
  return __heap_base;
}

function sum(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3));
}

/**
 * Curves of one shape, as `bend` reads them: what x is multiplied with, its bounds, the numbers of the polynomials p and q of x squared,
 * and what is added to x p / q. tanh is a rational approximation of order 7/6, to about 1e-4; the sigmoid, 0.5 + 0.5 tanh(x / 2), is the
 * same with powers of two in its numbers.
 */
const TANH = memory.data<f32>([1, -4.9, 4.9, 378, 17325, 135135, 28, 3150, 62370, 135135, 0], 16);
const SIGMOID = memory.data<f32>([1, -9.8, 9.8, 1512, 277200, 8648640, 112, 50400, 3991680, 34594560, 0.5], 16);
const STEEP_SIGMOID = memory.data<f32>(
  [1.702, -9.8, 9.8, 1512, 277200, 8648640, 112, 50400, 3991680, 34594560, 0.5],
  16,
);

/** Writes a curve of `count` floats. Its numbers are read from memory once: engines make constants anew for every four floats. */
function bend(from: usize, to: usize, count: i32, curve: usize): void {
  const factor = v128.load32_splat(curve);
  const low = v128.load32_splat(curve, 4);
  const high = v128.load32_splat(curve, 8);
  const p2 = v128.load32_splat(curve, 12);
  const p1 = v128.load32_splat(curve, 16);
  const p0 = v128.load32_splat(curve, 20);
  const q3 = v128.load32_splat(curve, 24);
  const q2 = v128.load32_splat(curve, 28);
  const q1 = v128.load32_splat(curve, 32);
  const q0 = v128.load32_splat(curve, 36);
  const rise = v128.load32_splat(curve, 40);
  for (let i: usize = 0; i < (<usize>count) << 2; i += 16) {
    const x = f32x4.pmin(f32x4.pmax(f32x4.mul(v128.load(from + i), factor), low), high);
    const s = f32x4.mul(x, x);
    let p = f32x4.add(s, p2);
    p = f32x4.add(f32x4.mul(p, s), p1);
    p = f32x4.add(f32x4.mul(p, s), p0);
    let q = f32x4.add(f32x4.mul(s, q3), q2);
    q = f32x4.add(f32x4.mul(q, s), q1);
    q = f32x4.add(f32x4.mul(q, s), q0);
    v128.store(to + i, f32x4.add(rise, f32x4.div(f32x4.mul(x, p), q)));
  }
}

/** Two neighbouring 16-bit numbers made of two bytes, in every lane. */
function pairOf(at: usize): v128 {
  return i32x4.splat(((<i32>load<i8>(at)) & 0xffff) | ((<i32>load<i8>(at, 1)) << 16));
}

/** Multiplies one row of a table with the weights that read it, once for all times that the row is met. */
function learnRow(layer: Embedding, table: Table, id: i32): void {
  const row = table.rows + <usize>(id * table.width);
  const to = table.products + ((<usize>(id * layer.outputs)) << 2);
  const scale = f32x4.splat(table.scale);
  let w = table.weights;
  for (let o: usize = 0; o < (<usize>layer.outputs) << 2; o += 32) {
    let a = i32x4.splat(0);
    let b = a;
    for (let i: usize = 0; i < <usize>table.width; i += 2) {
      const x = pairOf(row + i);
      a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load(w), x));
      b = i32x4.add(b, i32x4.dot_i16x8_s(v128.load(w, 16), x));
      w += 32;
    }
    const low = f32x4.mul(scale, v128.load(layer.scales + o));
    const high = f32x4.mul(scale, v128.load(layer.scales + o, 16));
    v128.store(to + o, f32x4.mul(f32x4.convert_i32x4_s(a), low));
    v128.store(to + o, f32x4.mul(f32x4.convert_i32x4_s(b), high), 16);
  }
  store<u8>(table.known + <usize>id, 1);
}

/** How many outputs of the first layer are kept. A power of two. */
const KEPT: i32 = 8192;

/** For how many outputs the first layer needs room. */
export function keptOutputs(): i32 {
  return KEPT;
}

/** The place where the output of these ids is kept, if it is: a multiplicative hash. */
function placeOf(ids: usize, width: usize): usize {
  let hash: u32 = 0;
  for (let k: usize = 0; k < width; k += 4) hash = (hash ^ load<u32>(ids + k)) * 0x9e3779b1;
  return (<usize>(hash >> 16)) & (KEPT - 1);
}

/** Whether two lists of ids are the same; if not, the second becomes the first. */
function isSame(ids: usize, key: usize, width: usize): bool {
  let changed = 0;
  for (let k: usize = 0; k < width; k += 4) {
    const id = load<i32>(ids + k);
    changed |= id ^ load<i32>(key + k);
    store<i32>(key + k, id);
  }
  return changed == 0;
}

/** Copies floats; a multiple of eight of them. */
function copy(from: usize, to: usize, size: usize): void {
  for (let i: usize = 0; i < size; i += 32) {
    v128.store(to + i, v128.load(from + i));
    v128.store(to + i, v128.load(from + i, 16), 16);
  }
}

/** Adds up one output from the kept products of its rows, and bends it. */
function sumRows(layer: Embedding, ids: usize, to: usize): void {
  const size = (<usize>layer.outputs) << 2;
  copy(layer.bias, to, size);
  for (let k = 0; k < layer.count; k++) {
    const table = changetype<Table>(layer.tables + <usize>k * offsetof<Table>());
    const id = load<i32>(ids + ((<usize>k) << 2));
    if (!load<u8>(table.known + <usize>id)) learnRow(layer, table, id);
    const row = table.products + <usize>id * size;
    for (let i: usize = 0; i < size; i += 16) v128.store(to + i, f32x4.add(v128.load(to + i), v128.load(row + i)));
  }
  gelu(to, layer.outputs);
}

/**
 * The first layer over the rows that the tables hold for each step, with its curve. It is linear, so that the product of rows laid side
 * by side is the sum of their products, which are kept: news repeats its words. It repeats them in the same places too, so that the
 * whole output is kept where it was met last. Ids: [steps][tables].
 */
export function embed(layer: Embedding, steps: i32): void {
  const size = (<usize>layer.outputs) << 2;
  const width = (<usize>layer.count) << 2;
  for (let t = 0; t < steps; t++) {
    const to = layer.output + <usize>t * size;
    const ids = layer.ids + <usize>t * width;
    const place = placeOf(ids, width);
    const kept = layer.kept + place * size;
    if (!isSame(ids, layer.keys + place * width, width)) sumRows(layer, ids, kept);
    copy(kept, to, size);
  }
}

/** Largest size of a narrowed number: 2,000 products with 8-bit weights stay within 32 bits. */
const WIDEST: f32 = 8191;
/** Steps whose inputs and gates stay in the near caches while all weights pass by. A multiple of four. */
const BLOCK: i32 = 32;

/** For how many steps a recurrent layer needs room for its gates. */
export function blockSteps(): i32 {
  return BLOCK;
}

/** Writes `count` floats as 16-bit whole numbers of one scale and returns what one unit is worth. Count: a multiple of eight. */
export function narrow(from: usize, to: usize, count: i32): f32 {
  let most = f32x4.splat(1e-9);
  for (let i: usize = 0; i < (<usize>count) << 2; i += 16) most = f32x4.pmax(most, f32x4.abs(v128.load(from + i)));
  const top = max(
    max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
    max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
  );
  const factor = f32x4.splat(WIDEST / top);
  for (let i: usize = 0; i < (<usize>count) << 1; i += 16) {
    const low = f32x4.nearest(f32x4.mul(v128.load(from + 2 * i), factor));
    const high = f32x4.nearest(f32x4.mul(v128.load(from + 2 * i + 16), factor));
    v128.store(to + i, i16x8.narrow_i32x4_s(i32x4.trunc_sat_f32x4_s(low), i32x4.trunc_sat_f32x4_s(high)));
  }
  return top / WIDEST;
}

/** What one unit of the input of `multiply` is worth. */
let unit: f32 = 0;

/** Writes four outputs: what their sums are worth, and the bias. */
function put(to: usize, sums: v128, scale: v128, bias: v128): void {
  v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sums), scale), bias));
}

/** Eight outputs from `o` on, of the steps in [from, end), four at a time; the first goes to `to`. */
function multiply(layer: Dense, o: usize, from: i32, end: i32, to: usize): void {
  const weights = layer.weights + ((o * <usize>layer.inputs) << 1);
  const last = weights + ((<usize>layer.inputs) << 4);
  const scaleA = f32x4.mul(v128.load(layer.scales + (o << 2)), f32x4.splat(unit));
  const scaleB = f32x4.mul(v128.load(layer.scales + (o << 2), 16), f32x4.splat(unit));
  const biasA = v128.load(layer.bias + (o << 2));
  const biasB = v128.load(layer.bias + (o << 2), 16);
  const stride = (<usize>layer.inputStride) << 1;
  const row = (<usize>layer.outputs) << 2;
  let input = layer.input + <usize>from * stride;
  to += o << 2;
  for (let t = from; t < end; t += 4) {
    let x0 = input;
    let x1 = x0 + stride;
    let x2 = x1 + stride;
    let x3 = x2 + stride;
    let a0 = i32x4.splat(0);
    let a1 = a0;
    let a2 = a0;
    let a3 = a0;
    let b0 = a0;
    let b1 = a0;
    let b2 = a0;
    let b3 = a0;
    for (let w = weights; w < last; w += 32) {
      const u = v128.load(w);
      const v = v128.load(w, 16);
      const p0 = v128.load32_splat(x0);
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(u, p0));
      b0 = i32x4.add(b0, i32x4.dot_i16x8_s(v, p0));
      const p1 = v128.load32_splat(x1);
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(u, p1));
      b1 = i32x4.add(b1, i32x4.dot_i16x8_s(v, p1));
      const p2 = v128.load32_splat(x2);
      a2 = i32x4.add(a2, i32x4.dot_i16x8_s(u, p2));
      b2 = i32x4.add(b2, i32x4.dot_i16x8_s(v, p2));
      const p3 = v128.load32_splat(x3);
      a3 = i32x4.add(a3, i32x4.dot_i16x8_s(u, p3));
      b3 = i32x4.add(b3, i32x4.dot_i16x8_s(v, p3));
      x0 += 4;
      x1 += 4;
      x2 += 4;
      x3 += 4;
    }
    put(to, a0, scaleA, biasA);
    put(to + 16, b0, scaleB, biasB);
    put(to + row, a1, scaleA, biasA);
    put(to + row + 16, b1, scaleB, biasB);
    put(to + 2 * row, a2, scaleA, biasA);
    put(to + 2 * row + 16, b2, scaleB, biasB);
    put(to + 3 * row, a3, scaleA, biasA);
    put(to + 3 * row + 16, b3, scaleB, biasB);
    input += 4 * stride;
    to += 4 * row;
  }
}

/** The outputs of the steps in [from, end), at most BLOCK of them; the first goes to `to`. */
function multiplyBlock(layer: Dense, from: i32, end: i32, to: usize): void {
  for (let o: usize = 0; o < <usize>layer.outputs; o += 8) multiply(layer, o, from, end, to);
}

/**
 * output = weights * input + bias; `scale` is what one unit of the input is worth. Steps are read and written four at a time: both
 * rooms need space for a multiple of four steps.
 */
export function dense(layer: Dense, steps: i32, scale: f32): void {
  unit = scale;
  for (let from = 0; from < steps; from += BLOCK)
    multiplyBlock(layer, from, min(from + BLOCK, steps), layer.output + ((<usize>(from * layer.outputs)) << 2));
}

/** Room for some floats on their way, and how many. */
const SPARE_FLOATS = 256;
const SPARE = memory.data(SPARE_FLOATS * 4, 16);

/** x * sigmoid(1.702 x) in place, over `count` floats. */
export function gelu(at: usize, count: i32): void {
  for (let done = 0; done < count; done += SPARE_FLOATS) {
    const size = min(count - done, SPARE_FLOATS);
    bend(at, SPARE, size, STEEP_SIGMOID);
    for (let i: usize = 0; i < (<usize>size) << 2; i += 16)
      v128.store(at + i, f32x4.mul(v128.load(at + i), v128.load(SPARE + i)));
    at += SPARE_FLOATS * 4;
  }
}

/** to += from, over `count` floats. */
export function add(to: usize, from: usize, count: i32): void {
  for (let i: usize = 0; i < (<usize>count) << 2; i += 16)
    v128.store(to + i, f32x4.add(v128.load(to + i), v128.load(from + i)));
}

/** One memory cell of four: state = keep * state + (1 - keep) * candidate. Returns it, and writes it to `held`. */
function turn(cell: v128, candidate: usize, keep: usize, held: usize): v128 {
  const old = v128.load(candidate);
  const next = f32x4.add(old, f32x4.mul(v128.load(keep), f32x4.sub(cell, old)));
  v128.store(held, next);
  return next;
}

/** What the cells of one direction hold between two blocks: half a width is at most SPARE_FLOATS. */
const HELD = SPARE;

/**
 * Works out candidates and gates of the steps in [from, end) in one direction and runs its memory cells through them, sixteen at once,
 * which is a line of the cache. Half of the width is a multiple of sixteen.
 */
function scan(layer: Recurrence, gates: Dense, from: i32, end: i32): void {
  multiplyBlock(gates, from, end, gates.output);
  const half = layer.width >> 1;
  const row = (<usize>gates.outputs) << 2;
  const size = (<usize>half) << 2;
  for (let at = gates.output + size; at < gates.output + <usize>(end - from) * row; at += row)
    bend(at, at, gates.outputs - half, SIGMOID);
  const backward = gates == layer.backward;
  const first = backward ? end - 1 : from;
  for (let h: usize = 0; h < size; h += 64) {
    let a = v128.load(HELD + h);
    let b = v128.load(HELD + h, 16);
    let c = v128.load(HELD + h, 32);
    let d = v128.load(HELD + h, 48);
    let at = gates.output + <usize>(first - from) * row + h;
    let to = layer.cells + <usize>first * 2 * size + (backward ? size : 0) + h;
    for (let t = from; t < end; t++) {
      a = turn(a, at, at + size, to);
      b = turn(b, at + 16, at + size + 16, to + 16);
      c = turn(c, at + 32, at + size + 32, to + 32);
      d = turn(d, at + 48, at + size + 48, to + 48);
      at += backward ? 0 - row : row;
      to += backward ? 0 - 2 * size : 2 * size;
    }
    v128.store(HELD + h, a);
    v128.store(HELD + h, b, 16);
    v128.store(HELD + h, c, 32);
    v128.store(HELD + h, d, 48);
  }
}

/** A gate lets out what the cells of a step hold, or what came in; then the layer is normalised. */
function leave(layer: Recurrence, t: i32, out: usize): void {
  const width = (<usize>layer.width) << 2;
  const cells = layer.cells + <usize>t * width;
  const state = layer.state + <usize>t * width;
  bend(cells, cells, layer.width, TANH);
  let total = f32x4.splat(0);
  for (let i: usize = 0; i < width; i += 16) {
    const old = v128.load(state + i);
    const value = f32x4.add(old, f32x4.mul(v128.load(out + i), f32x4.sub(v128.load(cells + i), old)));
    v128.store(state + i, value);
    total = f32x4.add(total, value);
  }
  const mean = f32x4.splat(sum(total) / <f32>layer.width);
  let squares = f32x4.splat(0);
  for (let i: usize = 0; i < width; i += 16) {
    const d = f32x4.sub(v128.load(state + i), mean);
    squares = f32x4.add(squares, f32x4.mul(d, d));
  }
  const spread = f32x4.splat(<f32>1 / sqrt<f32>(sum(squares) / <f32>layer.width + <f32>1e-5));
  for (let i: usize = 0; i < width; i += 16) {
    const d = f32x4.mul(f32x4.sub(v128.load(state + i), mean), spread);
    v128.store(state + i, f32x4.add(f32x4.mul(d, v128.load(layer.scale + i)), v128.load(layer.shift + i)));
  }
}

/**
 * A simple recurrent unit in both directions: gates, scan, gated shortcut, layer normalisation; backward first. Block by block, so that
 * the gates stay in the near caches. `scale` is what one unit of the gates' input is worth.
 */
export function recur(layer: Recurrence, steps: i32, scale: f32): void {
  unit = scale;
  const width = (<usize>layer.width) << 2;
  memory.fill(HELD, 0, width >> 1);
  for (let end = steps; end > 0; end = (end - 1) & -BLOCK) scan(layer, layer.backward, (end - 1) & -BLOCK, end);
  memory.fill(HELD, 0, width >> 1);
  for (let from = 0; from < steps; from += BLOCK) {
    const end = min(from + BLOCK, steps);
    scan(layer, layer.forward, from, end);
    for (let t = from; t < end; t++) leave(layer, t, layer.forward.output + <usize>(2 * (t - from) + 1) * width);
  }
}
