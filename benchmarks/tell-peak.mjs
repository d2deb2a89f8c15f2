// Loaded before a program (`node --import`): tells on standard error, at its end, its peak of memory in kilobytes and its CPU seconds.
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write(`\npeak ${maxRSS} cpu ${(userCPUTime + systemCPUTime) / 1e6}\n`);
  });
