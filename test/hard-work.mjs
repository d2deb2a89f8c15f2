// What a page may do to the worker that reads it, for test/run.test.ts.
export function work(item) {
  if (item === 'throw') throw new TypeError('no good');
  if (item === 'exit') process.exit(3);
  if (item === 'forever') for (;;);
  if (item === 'memory') for (const all = []; ;) all.push(new Array(1e6).fill(all.length));
  return `${item}!`;
}
