import { describe, expect, it } from 'vitest';
import type { Reading } from '../src/read/reading.js';
import { readPage, trace } from '../src/pipeline.js';

const BODY =
  'The council of Brede closed the Lower Bridge to lorries on Monday, engineer Jonas Pell told the Brede Times. Buses of eleven tonnes may cross it forty times a day until the timbers are changed in March.';
const page = (id: string, outlet: string, text: string): Reading =>
  readPage({ id, outlet, text, published: '2031-05-06' });

/** A reading again under another id, as the same page read elsewhere. */
const again = (reading: Reading, id: string): Reading =>
  JSON.parse(JSON.stringify(reading).replaceAll('"p0', `"${id}`)) as Reading;

describe('hostile piles end with a stated result', () => {
  it('all pages identical: one origin', () => {
    const pages = Array.from({ length: 12 }, (_, i) => page(`p${i}`, `Outlet ${i} News`, `Bridge closed\n\n${BODY}`));
    const { claims } = trace(pages);
    const [told] = [...claims].sort((a, b) => b.mentions.length - a.mentions.length);
    expect(told?.origins).toMatchObject({ least: 1, most: 1 });
  });

  it('one page many times over: every copy has the same origin', () => {
    const first = page('p0', 'Brede Times', `Bridge closed\n\n${BODY}`);
    const pages = Array.from({ length: 300 }, (_, i) => again(first, `q${String(i).padStart(5, '0')}`));
    const { claims, chains } = trace(pages);
    expect(claims.every((c) => c.origins.most <= 1)).toBe(true);
    expect(new Set(chains.map((c) => c.origin)).size).toBeLessThanOrEqual(2);
  });

  it('a page that is only quotes: its speaker or nobody', () => {
    const quotes = '"We close it," she said. "We open it," he said. "Perhaps." "Never."\n'.repeat(40);
    const { claims } = trace([page('p0', 'Quote Daily', quotes), page('p1', 'Other Daily', quotes)]);
    expect(claims.every((c) => c.origins.least <= c.origins.most)).toBe(true);
  });

  it('a circle of credits is one origin that nobody states', () => {
    const told = 'The actor Brann Holt has died on the island of Serra';
    const { chains, origins } = trace([
      page('p0', 'Nord Portal', `Actor dead\n\n${told}, Sud Portal reports.`),
      page('p1', 'Sud Portal', `Actor has died\n\n${told}, according to Nord Portal.`),
    ]);
    const kinds = new Map(origins.map((o) => [o.id, o.kind]));
    const ends = new Set(chains.filter((c) => c.steps.length > 0).map((c) => c.origin));
    expect([...ends].some((id) => kinds.get(id) === 'unstated')).toBe(true);
  });
});
