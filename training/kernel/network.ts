// The arithmetic of the tagger's network, in AssemblyScript for WebAssembly SIMD. Build: npm run kernel (training/README.md).
// Layers are small structs that the caller lays into memory: they say where a layer reads, where its weights are, where it writes.
// Numbers are 32-bit floats, four to a vector; products of layers run on 16-bit whole numbers, eight to a vector. Every width is a
// multiple of eight. No operation depends on the machine.

@unmanaged
class Table {
  rows!: usize;
  width!: i32;
  scale!: f32;
}

@unmanaged
class Embedding {
  tables!: usize;
  count!: i32;
  ids!: usize;
  output!: usize;
  outputStride!: i32;
}

@unmanaged
class Dense {
  /** 16-bit whole numbers, as `narrow` wrote them. */
  input!: usize;
  /** Numbers from one input row to the next; less than `inputs` where rows overlap, as in a convolution. */
  inputStride!: i32;
  /** 16-bit whole numbers of 8 bits' size: rows of two outputs interleaved, eight numbers of the one, eight of the other. */
  weights!: usize;
  /** What one unit of each row of weights is worth. */
  scales!: usize;
  bias!: usize;
  output!: usize;
  /** A multiple of eight, at most 2,000: sums must fit 32 bits. */
  inputs!: i32;
  /** Even. */
  outputs!: i32;
  /** Room for BLOCK rows of inputs. */
  packed!: usize;
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
  const x = f32x4.min(f32x4.max(value, f32x4.splat(-4.9)), f32x4.splat(4.9));
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

/** Looks up the rows of each table and writes them side by side, from int8 to float. Ids: [steps][tables]. */
export function embed(layer: Embedding, steps: i32): void {
  for (let t = 0; t < steps; t++) {
    let to = layer.output + ((<usize>(t * layer.outputStride)) << 2);
    for (let k = 0; k < layer.count; k++) {
      const table = changetype<Table>(layer.tables + <usize>k * offsetof<Table>());
      const id = load<i32>(layer.ids + ((<usize>(t * layer.count + k)) << 2));
      const row = table.rows + <usize>(id * table.width);
      const scale = f32x4.splat(table.scale);
      for (let i = 0; i < table.width; i += 4) {
        const wide = i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load32_zero(row + <usize>i)));
        v128.store(to, f32x4.mul(f32x4.convert_i32x4_s(wide), scale));
        to += 16;
      }
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
  for (let i: usize = 0; i < (<usize>count) << 2; i += 16) most = f32x4.max(most, f32x4.abs(v128.load(from + i)));
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

function sumWhole(v: v128): f32 {
  const pairs = i32x4.add(v, i8x16.shuffle(v, v, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7));
  return <f32>(i32x4.extract_lane(pairs, 0) + i32x4.extract_lane(pairs, 1));
}

/** The layer that `dense` runs, what one unit of its input is worth, and the end of the block of steps that it is at. */
let now: Dense = changetype<Dense>(0);
let unit: f32 = 0;
let blockEnd: i32 = 0;

/** Copies the inputs of steps [from, end) so that four steps lie interleaved, eight numbers each. A short four repeats its last step. */
function pack(layer: Dense, from: i32, end: i32): void {
  const stride = (<usize>layer.inputStride) << 1;
  const row = (<usize>layer.inputs) << 1;
  for (let t = from; t < end; t += 4) {
    const to = layer.packed + <usize>(t - from) * row;
    for (let k = 0; k < 4; k++) {
      const x = layer.input + <usize>min(t + k, end - 1) * stride;
      for (let i: usize = 0; i < row; i += 16) v128.store(to + (i << 2) + ((<usize>k) << 4), v128.load(x + i));
    }
  }
}

/** Writes one output (its number times four) of one step. */
function put(to: usize, output: usize, products: v128): void {
  const value = sumWhole(products) * load<f32>(now.scales + output) * unit;
  store<f32>(to + output, value + load<f32>(now.bias + output));
}

/** Outputs `o` and `o + 1` of step `t` and the three after it, packed at `x`; steps from `blockEnd` on are not written. */
function multiply(o: i32, x: usize, t: i32): void {
  const layer = now;
  let w = layer.weights + ((<usize>(o * layer.inputs)) << 1);
  const last = w + ((<usize>layer.inputs) << 2);
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
    const p0 = v128.load(x);
    const p1 = v128.load(x, 16);
    const p2 = v128.load(x, 32);
    const p3 = v128.load(x, 48);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(u, p0));
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(u, p1));
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(u, p2));
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(u, p3));
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(v, p0));
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(v, p1));
    b2 = i32x4.add(b2, i32x4.dot_i16x8_s(v, p2));
    b3 = i32x4.add(b3, i32x4.dot_i16x8_s(v, p3));
    w += 32;
    x += 64;
  }
  const at = (<usize>o) << 2;
  const row = (<usize>layer.outputs) << 2;
  const to = layer.output + <usize>t * row;
  put(to, at, a0);
  put(to, at + 4, b0);
  if (t + 1 < blockEnd) {
    put(to + row, at, a1);
    put(to + row, at + 4, b1);
  }
  if (t + 2 < blockEnd) {
    put(to + 2 * row, at, a2);
    put(to + 2 * row, at + 4, b2);
  }
  if (t + 3 < blockEnd) {
    put(to + 3 * row, at, a3);
    put(to + 3 * row, at + 4, b3);
  }
}

/** output = weights * input + bias; `scale` is what one unit of the input is worth. */
export function dense(layer: Dense, steps: i32, scale: f32): void {
  now = layer;
  unit = scale;
  const row = (<usize>layer.inputs) << 1;
  for (let from = 0; from < steps; from += BLOCK) {
    blockEnd = min(from + BLOCK, steps);
    pack(layer, from, blockEnd);
    for (let o = 0; o < layer.outputs; o += 2)
      for (let t = from; t < blockEnd; t += 4) multiply(o, layer.packed + <usize>(t - from) * row, t);
  }
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

/** Runs the memory cells over time: state = keep * state + (1 - keep) * candidate; the states replace the candidates. */
function scan(layer: Recurrence, steps: i32): void {
  const width = (<usize>layer.width) << 2;
  const half = width >> 1;
  for (let h: usize = 0; h < width; h += 16) {
    const backward = h >= half;
    let cell = f32x4.splat(0);
    for (let k = 0; k < steps; k++) {
      const t = backward ? steps - 1 - k : k;
      const row = layer.gates + <usize>t * (3 * width) + h;
      const candidate = v128.load(row);
      const keep = sigmoid4(v128.load(row + width));
      cell = f32x4.add(candidate, f32x4.mul(keep, f32x4.sub(cell, candidate)));
      v128.store(row, cell);
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
