import { setTimeout as wait } from 'node:timers/promises';

interface Host {
  last: Promise<unknown>;
  /** When its last request ended, on the clock that never jumps. */
  endedAt: number;
}

/** Runs what concerns one host one after another, with a pause between; hosts do not wait for each other. */
export class HostTurns {
  private readonly hosts = new Map<string, Host>();

  /** `pause` is in milliseconds; it is asked for when its turn comes. */
  async take<T>(name: string, pause: () => number, work: () => Promise<T>): Promise<T> {
    const host = this.hosts.get(name) ?? { last: Promise.resolve(), endedAt: -Infinity };
    this.hosts.set(name, host);
    const turn = host.last.then(async () => {
      const left = host.endedAt + pause() - performance.now();
      if (left > 0) await wait(left);
      try {
        return await work();
      } finally {
        host.endedAt = performance.now();
      }
    });
    host.last = turn.catch(() => undefined);
    return turn;
  }
}
