/** Items and bytes that go to a worker at once: enough that sending them costs nothing, few enough to spread over the cores. */
const BATCH = { items: 16, size: 500_000 };

/** Cuts what comes in into batches for workers; a batch never waits for the next chunk. `sizeOf` is an item's size in bytes or so. */
export async function* cutBatches<Item>(
  chunks: AsyncIterable<readonly Item[]>,
  sizeOf: (item: Item) => number,
): AsyncGenerator<Item[], void, undefined> {
  for await (const chunk of chunks) {
    let batch: Item[] = [];
    let size = 0;
    for (const item of chunk) {
      batch.push(item);
      size += sizeOf(item);
      if (batch.length < BATCH.items && size < BATCH.size) continue;
      yield batch;
      [batch, size] = [[], 0];
    }
    if (batch.length) yield batch;
  }
}
