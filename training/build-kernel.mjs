// Compiles training/kernel/network.ts to models/attribution.wasm: node training/build-kernel.mjs  (needs the assemblyscript package)
// The hash of the source travels in the wasm as its custom section "source": create-network.test.ts holds the two together.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

const SOURCE = 'training/kernel/network.ts';
const OUT = 'models/attribution.wasm';

const length = (n) => (n < 128 ? [n] : [(n & 127) | 128, ...length(n >> 7)]);
function customSection(name, text) {
  const body = [...length(name.length), ...Buffer.from(name), ...Buffer.from(text)];
  return Buffer.from([0, ...length(body.length), ...body]);
}

const flags = ['--enable', 'simd', '-O3', '--runtime', 'stub', '--noAssert', '--use', 'abort=', '--initialMemory', '1'];
const { error, stderr } = await asc.main([SOURCE, ...flags, '--outFile', OUT]);
if (error) {
  console.error(String(stderr));
  process.exit(1);
}
const hash = createHash('sha256').update(readFileSync(SOURCE)).digest('hex');
writeFileSync(OUT, Buffer.concat([readFileSync(OUT), customSection('source', hash)]));
console.log(`${OUT}: ${readFileSync(OUT).length} bytes from ${SOURCE} ${hash.slice(0, 12)}`);
