// Preloaded before the contract check, which starts the CLI by its relative path from another folder: makes that path absolute.
//   node --import ./scripts/contract-paths.mjs ../shared/check/contract.mjs
import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';

const { spawnSync } = childProcess;
const root = process.cwd();
childProcess.spawnSync = (file, [script, ...rest], options) =>
  spawnSync(file, [resolve(root, script), ...rest], options);
syncBuiltinESMExports();
