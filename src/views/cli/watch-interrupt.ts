/** Ctrl-C while pages are read and saved: the first asks the run to stop after its transaction, the second ends it at once. */
export function watchInterrupt(): { readonly isStopped: () => boolean; readonly release: () => void } {
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    release();
  };
  const release = (): void => void process.off('SIGINT', stop).off('SIGTERM', stop);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return { isStopped: () => stopped, release };
}
