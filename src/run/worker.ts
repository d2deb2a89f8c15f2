/**
 * The thread that does the work: imports the function it is told to and answers one message an item, in order.
 * One message an item, not a batch, so that a crash or an endless loop loses that item only.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Outcome } from './outcome.js';
import { showFailure } from './show-failure.js';

/** Which function a worker runs: the address of a module and the name of its export; and what is the same for all items. */
export interface WorkerTask {
  readonly module: string;
  readonly name: string;
  /** Given to the function behind each item; plain data. */
  readonly settings?: unknown;
}

const port = parentPort;
if (!port) throw new Error('expected to run as a worker thread');
const task = workerData as WorkerTask;
const module = (await import(task.module)) as Record<string, (item: unknown, settings: unknown) => unknown>;
const work = module[task.name];
if (!work) throw new Error(`expected ${task.module} to export ${task.name}`);

const read = async (item: unknown): Promise<Outcome<unknown>> => {
  try {
    return { value: await work(item, task.settings) };
  } catch (thrown) {
    return { failure: showFailure(thrown) };
  }
};

port.on('message', async (items: readonly unknown[]) => {
  for (const item of items) port.postMessage(await read(item));
});
port.postMessage('ready');
