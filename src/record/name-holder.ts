import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Longest command shown: enough to recognise it by. */
const LONGEST = 120;

/** A process in words: `process 4711 (hearsay serve)`, or its number alone where the system does not tell more. */
export function nameHolder(pid: number): string {
  const command = findCommand(pid)
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  if (command === '') return `process ${pid}`;
  return `process ${pid} (${command.length > LONGEST ? `${command.slice(0, LONGEST)}…` : command})`;
}

function findCommand(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    const ps = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', timeout: 2000 });
    return ps.status === 0 ? ps.stdout : '';
  }
}
