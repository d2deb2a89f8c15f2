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
  /** [steps][candidate | keep | out], each of `width` floats; the first half of a width runs forward, the second backward. */
  gates!: usize;
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

/** tanh by a rational approximation of order 7/6, to about 1e-4. */
function tanh4(value: v128): v128 {
  const x = f32x4.pmin(f32x4.pmax(value, f32x4.splat(-4.9)), f32x4.splat(4.9));
  const s = f32x4.mul(x, x);
  let p = f32x4.add(s, f32x4.splat(378));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(17325));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(135135));
  let q = f32x4.add(f32x4.mul(s, f32x4.splat(28)), f32x4.splat(3150));
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(62370));
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(135135));
  return f32x4.div(f32x4.mul(x, p), q);
}

function sigmoid4(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh4(f32x4.mul(x, half))));
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

/**
 * The first layer over the rows that the tables hold for each step. It is linear, so that the product of rows laid side by side is the
 * sum of their products, which are kept: news repeats its words. Ids: [steps][tables].
 */
export function embed(layer: Embedding, steps: i32): void {
  const size = (<usize>layer.outputs) << 2;
  for (let t = 0; t < steps; t++) {
    const to = layer.output + <usize>t * size;
    memory.copy(to, layer.bias, size);
    for (let k = 0; k < layer.count; k++) {
      const table = changetype<Table>(layer.tables + <usize>k * offsetof<Table>());
      const id = load<i32>(layer.ids + ((<usize>(t * layer.count + k)) << 2));
      if (!load<u8>(table.known + <usize>id)) learnRow(layer, table, id);
      const row = table.products + <usize>id * size;
      for (let i: usize = 0; i < size; i += 16) v128.store(to + i, f32x4.add(v128.load(to + i), v128.load(row + i)));
    }
  }
}

/** Largest size of a narrowed number: 2,000 products with 8-bit weights stay within 32 bits. */
const WIDEST: f32 = 8191;
/** Steps whose inputs stay in the nearest cache while all weights pass by. A multiple of four. */
const BLOCK: i32 = 16;

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

/** The layer that `dense` runs, and what one unit of its input is worth. */
let now: Dense = changetype<Dense>(0);
let unit: f32 = 0;

/** Writes four outputs, from that at `output` (its number times four) on, of the step that is written at `to`. */
function put(to: usize, output: usize, products: v128): void {
  const scale = f32x4.mul(v128.load(now.scales + output), f32x4.splat(unit));
  const value = f32x4.mul(f32x4.convert_i32x4_s(products), scale);
  v128.store(to + output, f32x4.add(value, v128.load(now.bias + output)));
}

/** Eight outputs from `o` on, of step `t` and the three after it. */
function multiply(o: i32, t: i32): void {
  const layer = now;
  let w = layer.weights + ((<usize>(o * layer.inputs)) << 1);
  const last = w + ((<usize>layer.inputs) << 4);
  const stride = (<usize>layer.inputStride) << 1;
  let x0 = layer.input + <usize>t * stride;
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
  while (w < last) {
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
    w += 32;
    x0 += 4;
    x1 += 4;
    x2 += 4;
    x3 += 4;
  }
  const at = (<usize>o) << 2;
  const row = (<usize>layer.outputs) << 2;
  const to = layer.output + <usize>t * row;
  put(to, at, a0);
  put(to, at + 16, b0);
  put(to + row, at, a1);
  put(to + row, at + 16, b1);
  put(to + 2 * row, at, a2);
  put(to + 2 * row, at + 16, b2);
  put(to + 3 * row, at, a3);
  put(to + 3 * row, at + 16, b3);
}

/**
 * output = weights * input + bias; `scale` is what one unit of the input is worth. Steps are read and written four at a time: both
 * rooms need space for a multiple of four steps.
 */
export function dense(layer: Dense, steps: i32, scale: f32): void {
  now = layer;
  unit = scale;
  for (let from = 0; from < steps; from += BLOCK)
    for (let o = 0; o < layer.outputs; o += 8) for (let t = from; t < min(from + BLOCK, steps); t += 4) multiply(o, t);
}

/** x * sigmoid(1.702 x) in place, over `count` floats. */
export function gelu(at: usize, count: i32): void {
  for (const end = at + ((<usize>count) << 2); at < end; at += 16) {
    const v = v128.load(at);
    v128.store(at, f32x4.mul(v, sigmoid4(f32x4.mul(v, f32x4.splat(1.702)))));
  }
}

/** to += from, over `count` floats. */
export function add(to: usize, from: usize, count: i32): void {
  for (let i: usize = 0; i < (<usize>count) << 2; i += 16)
    v128.store(to + i, f32x4.add(v128.load(to + i), v128.load(from + i)));
}

/** One memory cell of four: state = keep * state + (1 - keep) * candidate; the state replaces the candidate. */
function turn(cell: v128, row: usize, width: usize): v128 {
  const candidate = v128.load(row);
  const next = f32x4.add(candidate, f32x4.mul(sigmoid4(v128.load(row + width)), f32x4.sub(cell, candidate)));
  v128.store(row, next);
  return next;
}

/** Runs the memory cells over time, sixteen at once, which is a line of the cache. Half of the width is a multiple of sixteen. */
function scan(layer: Recurrence, steps: i32): void {
  const width = (<usize>layer.width) << 2;
  for (let h: usize = 0; h < width; h += 64) {
    const backward = h >= width >> 1;
    let a = f32x4.splat(0);
    let b = a;
    let c = a;
    let d = a;
    for (let k = 0; k < steps; k++) {
      const t = backward ? steps - 1 - k : k;
      const row = layer.gates + <usize>t * (3 * width) + h;
      a = turn(a, row, width);
      b = turn(b, row + 16, width);
      c = turn(c, row + 32, width);
      d = turn(d, row + 48, width);
    }
  }
}

/** A simple recurrent unit in both directions: scan, gated shortcut, layer normalisation. */
export function recur(layer: Recurrence, steps: i32): void {
  scan(layer, steps);
  const width = (<usize>layer.width) << 2;
  for (let t = 0; t < steps; t++) {
    const gates = layer.gates + <usize>t * (3 * width);
    const state = layer.state + <usize>t * width;
    let total = f32x4.splat(0);
    for (let i: usize = 0; i < width; i += 16) {
      const out = sigmoid4(v128.load(gates + 2 * width + i));
      const old = v128.load(state + i);
      const value = f32x4.add(old, f32x4.mul(out, f32x4.sub(tanh4(v128.load(gates + i)), old)));
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
}
