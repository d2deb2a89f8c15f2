import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** SHA-256 over the names and bytes of all files under `paths`, in the order of their names; null where one is missing. */
export function hashCorpus(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const at = join(root, path);
    if (!existsSync(at)) return null;
    for (const file of listFiles(at))
      hash
        .update(`${relative(at, file)}\n`)
        .update(readFileSync(file))
        .update('\n');
  }
  return hash.digest('hex');
}

function listFiles(at) {
  if (!statSync(at).isDirectory()) return [at];
  return readdirSync(at)
    .sort()
    .flatMap((name) => listFiles(join(at, name)));
}
