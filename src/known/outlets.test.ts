import { describe, expect, it } from 'vitest';
import { findOutlet, outletKey } from './find-outlet.js';
import { OUTLETS } from './outlets.js';

/** Claims of several outlets to one key: `key: A, B`. */
function claimedTwice(claims: readonly (readonly [key: string, outlet: string])[]): string[] {
  const byKey = new Map<string, Set<string>>();
  for (const [key, outlet] of claims) byKey.set(key, (byKey.get(key) ?? new Set()).add(outlet));
  return [...byKey].flatMap(([key, outlets]) => (outlets.size > 1 ? [`${key}: ${[...outlets].join(', ')}`] : []));
}

describe('the table of outlets', () => {
  it('has each outlet once', () => {
    expect(OUTLETS.filter(({ name }, i) => OUTLETS.findIndex((o) => o.name === name) !== i).map((o) => o.name)).toEqual(
      [],
    );
  });

  it('gives no name to two outlets', () => {
    expect(
      claimedTwice(OUTLETS.flatMap((o) => [o.name, ...o.aliases].map((n) => [outletKey(n), o.name] as const))),
    ).toEqual([]);
  });

  it('gives no domain to two outlets', () => {
    expect(claimedTwice(OUTLETS.flatMap((o) => o.domains.map((d) => [d, o.name] as const)))).toEqual([]);
  });

  it('writes domains as hosts without www', () => {
    expect(OUTLETS.flatMap((o) => o.domains).filter((d) => !/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(d))).toEqual(
      [],
    );
  });

  it('has no alias shorter than two letters, and no empty cell', () => {
    expect(
      OUTLETS.filter((o) => !o.name || !o.country || [o.name, ...o.aliases].some((n) => outletKey(n).length < 2)),
    ).toEqual([]);
  });

  // Words that many papers bear and that are plain words besides: which paper is meant, only an article can tell.
  const PLAIN =
    'Post Sun Star Standard Mail Express Herald Journal Globe Week World Record Metro Nation National Age Courier Tribune Chronicle Gazette News Today Local Wire Daily Press';
  it.each(PLAIN.split(' '))('%s alone is no outlet', (word) => {
    expect(findOutlet(word)).toBeNull();
  });

  const NAMES: readonly (readonly [written: string, name: string, why: string])[] = [
    ['LA Times', 'Los Angeles Times', 'an article of another language is a part of the name'],
    ['La Presse', 'La Presse', 'and tells two papers apart'],
    ['Die Presse', 'Die Presse', 'and tells two papers apart'],
    ['The Sunday Times', 'The Sunday Times', 'a paper of its own beside its weekday sister'],
    ['Spiegel', 'Der Spiegel', 'without its article'],
    ['The Guardian’s', 'The Guardian', 'with an ending'],
  ];
  it.each(NAMES)('%s is %s: %s', (written, name) => {
    expect(findOutlet(written)?.name).toBe(name);
  });
});
