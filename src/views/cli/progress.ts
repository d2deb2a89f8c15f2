import { Presets, SingleBar } from 'cli-progress';
import { plainWords } from './plain-words.js';

/** How a run tells what it does, on standard error. */
export interface Progress {
  /** `total` is how many pages are known of by now. */
  readonly show: (done: number, total: number) => void;
  readonly say: (line: string) => void;
  readonly stop: () => void;
}

/** Plain lines where nobody watches: a log wants no bar. */
const EVERY = 1000;

/** A bar on a terminal, a line now and then elsewhere. */
export const openProgress = (): Progress => (process.stderr.isTTY ? openBar() : openLog());

function openBar(): Progress {
  const bar = new SingleBar(
    { format: 'reading {bar} {value}/{total} pages', clearOnComplete: true, hideCursor: null, stream: process.stderr },
    Presets.shades_classic,
  );
  bar.start(0, 0);
  return {
    show: (done, total) => {
      bar.setTotal(total);
      bar.update(done);
    },
    say: (line) => process.stderr.write(`\r\u001b[K${plainWords(line)}\n`),
    stop: () => bar.stop(),
  };
}

function openLog(): Progress {
  let told = 0;
  return {
    show: (done) => {
      if (Math.floor(done / EVERY) === told) return;
      told = Math.floor(done / EVERY);
      process.stderr.write(`${done} pages read\n`);
    },
    say: (line) => process.stderr.write(`${plainWords(line)}\n`),
    stop: () => undefined,
  };
}
