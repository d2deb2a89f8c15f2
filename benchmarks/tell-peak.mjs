// Loaded before a program (`node --import`): tells on standard error, at its end, how much memory it took at most, in kilobytes.
import { isMainThread } from 'node:worker_threads';

if (isMainThread) process.on('exit', () => process.stderr.write(`\npeak ${process.resourceUsage().maxRSS}\n`));
