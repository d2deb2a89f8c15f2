// Writes the model file that read-model.ts reads: int8 with a scale for a table or for each row of a layer, the rest as floats.

/** One int8 array and its scales: one for the whole array, or one for each of `rows`. */
function quantise(values, rows) {
  const width = values.length / rows;
  const bytes = new Int8Array(values.length);
  const scales = new Float32Array(rows);
  for (let r = 0; r < rows; r++) {
    let top = 1e-9;
    for (let i = r * width; i < (r + 1) * width; i++) top = Math.max(top, Math.abs(values[i]));
    scales[r] = top / 127;
    for (let i = r * width; i < (r + 1) * width; i++) bytes[i] = Math.round(values[i] / scales[r]);
  }
  return { bytes, scales };
}

/** Rows of a table share one scale: values beyond five deviations are clipped, so that a few rare rows do not coarsen the others. */
function quantiseTable(values) {
  const deviation = Math.sqrt(values.reduce((sum, v) => sum + v * v, 0) / values.length);
  const most = 5 * deviation;
  const { bytes, scales } = quantise(
    values.map((v) => Math.max(-most, Math.min(most, v))),
    1,
  );
  return { bytes, scale: scales[0] };
}

/** tensors: [{name, shape, values, as: 'table' | 'rows' | 'f32' | 'u32'}]. Returns the file's bytes. */
export function writeModel({ tensors, layers }, { MODEL_MAGIC, dataStart, sumBytes }) {
  const listing = [];
  const parts = [];
  let at = 0;
  const put = (entry, values) => {
    listing.push({ ...entry, at });
    const bytes = Buffer.alloc(Math.ceil(values.byteLength / 8) * 8);
    Buffer.from(values.buffer, values.byteOffset, values.byteLength).copy(bytes);
    parts.push(bytes);
    at += bytes.length;
  };
  for (const { name, shape, values, as } of tensors) {
    if (as === 'table') {
      const { bytes, scale } = quantiseTable(values);
      put({ name, type: 'i8', shape, scale }, bytes);
    } else if (as === 'rows') {
      const { bytes, scales } = quantise(values, shape[0]);
      put({ name, type: 'i8', shape }, bytes);
      put({ name: `${name}.scale`, type: 'f32', shape: [shape[0]] }, scales);
    } else put({ name, type: as, shape }, values);
  }
  const json = Buffer.from(JSON.stringify({ layers, tensors: listing }));
  const start = dataStart(json.length);
  const file = Buffer.alloc(start + at);
  file.write(MODEL_MAGIC, 0, 'latin1');
  file.writeUInt32LE(json.length, MODEL_MAGIC.length + 4);
  json.copy(file, MODEL_MAGIC.length + 8);
  Buffer.concat(parts).copy(file, start);
  file.writeUInt32LE(sumBytes(file.subarray(MODEL_MAGIC.length + 4)), MODEL_MAGIC.length);
  return file;
}
