/** Ctrl-C while pages are read and saved. */
export interface Interrupt {
  readonly stopped: Promise<void>;
  readonly isStopped: () => boolean;
  readonly release: () => void;
}

/** The first Ctrl-C asks the run to stop after its transaction, the second ends it at once. */
export function watchInterrupt(): Interrupt {
  let stopped = false;
  let tell: () => void;
  const promise = new Promise<void>((resolve) => (tell = resolve));
  const stop = (): void => {
    stopped = true;
    release();
    tell();
  };
  const release = (): void => void process.off('SIGINT', stop).off('SIGTERM', stop);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return { stopped: promise, isStopped: () => stopped, release };
}
