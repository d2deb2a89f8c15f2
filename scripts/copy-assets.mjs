// tsc copies no assets: the stylesheet and other static files of the web app follow the code into dist.
import { chmodSync, cpSync, existsSync } from 'node:fs';

for (const folder of ['views/web/static'])
  if (existsSync(`src/${folder}`)) cpSync(`src/${folder}`, `dist/${folder}`, { recursive: true });
if (existsSync('dist/views/cli/main.js')) chmodSync('dist/views/cli/main.js', 0o755);
