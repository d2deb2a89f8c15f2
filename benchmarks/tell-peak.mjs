// Loaded before a program (`node --import`): tells on standard error, at its end, how much memory it took at most, in kilobytes,
// and how long it kept processors busy, in microseconds.
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write(`\npeak ${maxRSS} cpu ${userCPUTime + systemCPUTime}\n`);
  });
