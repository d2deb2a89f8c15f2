import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../errors.js';
import { createTagger, type Tagger } from '../read/attribution/tagger/create-tagger.js';

const MODELS = new URL('../../models/', import.meta.url);

let loaded: Tagger | null = null;

/**
 * The attribution tagger that comes with hearsay, read from its files once in each process or worker.
 * Throws UsageError, with what to do, where a file of the model is missing or damaged.
 */
export function loadTagger(): Tagger {
  loaded ??= createTagger(readModelFile('attribution.bin'), readModelFile('attribution.wasm'));
  return loaded;
}

function readModelFile(name: string): Uint8Array {
  const path = fileURLToPath(new URL(name, MODELS));
  try {
    return readFileSync(path);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
    throw new UsageError(`The attribution model cannot be read: ${path} (${why}). Reinstall hearsay to restore it.`);
  }
}
