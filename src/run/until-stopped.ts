/** Passes on what comes until `stopped` resolves, and then ends at once, without waiting for what is under way. */
export async function* untilStopped<Item>(
  items: AsyncIterable<Item>,
  stopped: Promise<void>,
): AsyncGenerator<Item, void, undefined> {
  const input = items[Symbol.asyncIterator]();
  const ended = stopped.then(() => null);
  for (;;) {
    const next = input.next();
    // After a stop nobody reads this one any more, and its failure is no one's.
    next.catch(() => undefined);
    const first = await Promise.race([next, ended]);
    if (!first || first.done) break;
    yield first.value;
  }
}
