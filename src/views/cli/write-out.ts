import { once } from 'node:events';

/** Writes data to standard output and waits while the reader is slower. */
export async function writeOut(text: string | Uint8Array): Promise<void> {
  if (text.length && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** `hearsay extract | head` closes our output early, which is no error; a full disk is one. */
export function endOnClosedOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    process.stderr.write(
      `hearsay: standard output cannot be written (${error.code ?? error.message}); is the disk full?\n`,
    );
    process.exit(2);
  });
  process.stderr.on('error', () => undefined);
}
