import { once } from 'node:events';

/** Writes data to standard output and waits while the reader is slower. */
export async function writeOut(text: string): Promise<void> {
  if (text && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** `hearsay extract | head` closes our output early; that is no error of anyone. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? 0);
  });
  process.stderr.on('error', () => undefined);
}
