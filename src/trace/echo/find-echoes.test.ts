import { describe, expect, test } from 'vitest';
import type { Reading } from '../../read/reading.js';
import type { Span } from '../../span.js';
import { findEchoes } from './find-echoes.js';
import { type MadeUp, read } from './testing/made-up.js';

const FERRY =
  'The last ferry to Oskar island left the harbor on Sunday with eleven passengers and a piano on board. ' +
  'Nobody knows when the next one will sail, because the company has sold its second boat to a museum abroad. ' +
  'Islanders now bake their own bread, share two cars and wait for the ice to grow thick enough to walk on. ';
const MILL =
  'A fire in the lower town took the old paper mill within an hour, and the wind carried ash across the river. ' +
  'Forty people who had rented rooms above the workshops slept in the gymnasium of the girls’ school that night. ' +
  'The owner had let the insurance lapse in spring, a clerk found, so the town will have to clear the site itself. ';
const COUNCIL =
  'Nine members of the council walked out before the vote on parking fees, leaving the chamber without a quorum. ' +
  'Their benches stayed empty until midnight while the others argued over who should switch off the heating. ';
const QUOTE =
  'We will not sign a paper that nobody in this room has had the time to read from its first page to its last, and that is all I have to say tonight';

const only = (...pages: MadeUp[]): ReturnType<typeof findEchoes> => findEchoes(pages.map(read));

describe('what is an echo', () => {
  test.each<{ why: string; a: Omit<MadeUp, 'id'>; b: Omit<MadeUp, 'id'>; similarity: number | null }>([
    { why: 'the same text under another name', a: { text: FERRY }, b: { text: FERRY }, similarity: 1 },
    {
      why: 'the same text under another headline',
      a: { text: FERRY, title: 'Last boat' },
      b: { text: FERRY, title: 'Ice' },
      similarity: 1,
    },
    { why: 'the first part only', a: { text: FERRY + MILL }, b: { text: FERRY }, similarity: 1 },
    { why: 'the parts in another order', a: { text: FERRY + MILL }, b: { text: MILL + FERRY }, similarity: 1 },
    { why: 'merged with another report', a: { text: FERRY + COUNCIL }, b: { text: MILL + FERRY }, similarity: 0.6 },
    { why: 'different reports', a: { text: FERRY }, b: { text: MILL }, similarity: null },
    {
      why: 'the same headline over different reports',
      a: {
        text: FERRY,
        title: 'The one and only news of the day from all over the two islands and the whole of the far coast',
      },
      b: {
        text: MILL,
        title: 'The one and only news of the day from all over the two islands and the whole of the far coast',
      },
      similarity: null,
    },
    {
      why: 'two outlets at one press conference share the quotation, not the report',
      a: { text: `${FERRY}“${QUOTE},” Ada Korr said. ${FERRY.slice(0, 50)}` },
      b: { text: `${MILL}Ada Korr told reporters: “${QUOTE}.”` },
      similarity: null,
    },
    {
      why: 'a quotation that only its attribution tells, without marks',
      a: { text: `${FERRY}${QUOTE}. ${COUNCIL}`, quotes: [QUOTE] },
      b: { text: `${MILL}${QUOTE}. `, quotes: [QUOTE] },
      similarity: null,
    },
    {
      why: 'furniture',
      a: { text: `${COUNCIL}${FERRY}`, furniture: [FERRY] },
      b: { text: `${MILL}${FERRY}`, furniture: [FERRY] },
      similarity: null,
    },
    {
      why: 'a notice at the end of both',
      a: {
        text: `${FERRY}${COUNCIL}Readers who write to us by Friday noon get an answer in the Saturday paper or their money back.`,
      },
      b: {
        text: `${MILL}${MILL.toUpperCase().replace(/ /g, ' so ')}Readers who write to us by Friday noon get an answer in the Saturday paper or their money back.`,
      },
      similarity: null,
    },
    {
      why: 'a formula of the trade',
      a: {
        text: `${FERRY}An official spoke on condition of anonymity because they were not authorized to discuss the matter publicly. ${COUNCIL}`,
      },
      b: {
        text: `${MILL}A clerk spoke on condition of anonymity because they were not authorized to discuss the matter publicly. More follows here in a while.`,
      },
      similarity: null,
    },
    {
      why: 'in an interview the quotations are the outlet’s own work',
      a: { text: `“${FERRY}${MILL}”`, kind: 'interview' },
      b: { text: `“${FERRY}${MILL}”`, kind: 'interview' },
      similarity: 1,
    },
    { why: 'nothing but a quotation', a: { text: `“${QUOTE}.”` }, b: { text: `“${QUOTE}.”` }, similarity: null },
    {
      why: 'one outlet taking up a paragraph of its own',
      a: { text: FERRY + FERRY.toUpperCase().replace(/ /g, ' so ') + COUNCIL, outlet: 'Herald' },
      b: { text: COUNCIL + MILL + MILL.replace(/ /g, ' or '), outlet: 'Herald' },
      similarity: null,
    },
  ])('$why', ({ a, b, similarity }) => {
    const echo = only({ id: 'a', ...a }, { id: 'b', ...b })[0];
    if (similarity === null) expect(echo).toBeUndefined();
    else expect(echo?.similarity).toBeCloseTo(similarity, 1);
  });

  test('boilerplate of one outlet is no echo, wherever it stands', () => {
    const notice =
      'This newspaper belongs to its readers and to nobody else so please consider a gift that keeps our presses turning. ';
    const bodies = [
      FERRY,
      MILL,
      COUNCIL,
      `${QUOTE}. Nobody else spoke and the lamps went out at ten as they always do in winter. `,
    ];
    const herald = bodies.map((text, i) => ({ id: `p${i}`, outlet: 'Herald', text: notice + text }));
    const sister = {
      id: 'q',
      outlet: 'Sister of the Herald',
      text: `${notice}${COUNCIL.toUpperCase().replace(/ /g, ' so ')}`,
    };
    expect(only(...herald, sister)).toEqual([]);
    expect(only(...herald.slice(0, 1), sister)).toHaveLength(1); // two pages cannot show that it is boilerplate
  });

  test('a retelling is found by its facts where a credit ties it to the other', () => {
    const names = ['Ada Korr', 'Bo Lind', 'Cira Venn', 'Dov Marr'];
    const a =
      'Ada Korr counted 412 crates on the quay. Then Bo Lind opened 37 and found salt. Cira Venn weighed it, 958 kilos. Dov Marr paid 6,450 crowns.';
    const b =
      'At the docks there were 412 boxes by the tally of Ada Korr; salt lay in the 37 that Bo Lind broke up. It came to 958 kilos on the scales of Cira Venn, for which Dov Marr handed over 6450 crowns.';
    const pair = (credits: string[]): MadeUp[] => [
      { id: 'a', text: a, names, outlet: 'Quay Post' },
      { id: 'b', text: b, names, credits },
    ];
    expect(only(...pair([]))).toEqual([]);
    const [echo] = only(...pair(['Quay Post']));
    expect(echo).toMatchObject({ direction: 'a-to-b' });
    expect(echo?.why).toContain('Both tell 8 rare names, numbers or quoted words in one order: “Ada Korr”');
    expect(echo?.a.spans.map(([s, e]) => a.slice(s, e))).toContain('37');
  });
});

describe('what an echo says', () => {
  test('its spans hold the same words on both pages and stop at furniture', () => {
    const text = FERRY.replace('. Nobody', '. Share this post! Nobody');
    const [echo] = only({ id: 'a', text, furniture: ['Share this post!'] }, { id: 'b', text: `Again: ${FERRY}` });
    const plain = FERRY.trim().replace(/\.$/, '');
    const words = (page: string, spans: readonly Span[]): string[] => spans.map(([s, e]) => page.slice(s, e));
    expect(words(text, echo!.a.spans)).toEqual(words(`Again: ${FERRY}`, echo!.b.spans));
    expect(words(text, echo!.a.spans).join('. ')).toBe(plain);
    expect(echo?.id).toBe('e.a.1~b.1');
    const twice = only(
      { id: 'a', text, furniture: ['Share this post!'] },
      { id: 'b', text, furniture: ['Share this post!'] },
    )[0];
    expect(words(text, twice!.b.spans).join('. ')).toBe(plain);
  });

  test.each<{ why: string; a: Partial<MadeUp>; b: Partial<MadeUp>; direction: string; says: string }>([
    { why: 'nothing says it', a: {}, b: {}, direction: 'unknown', says: 'Nothing says who had it first.' },
    {
      why: 'the earlier date',
      a: { date: '2031-05-03' },
      b: { date: '2031-05-01' },
      direction: 'b-to-a',
      says: 'Herald of b had it first: it is dated 2031-05-01, Herald of a 2031-05-03.',
    },
    {
      why: 'the same day',
      a: { date: '2031-05-03' },
      b: { date: '2031-05-03' },
      direction: 'unknown',
      says: 'Nothing says who had it first.',
    },
    {
      why: 'hours of one day, told by one clock',
      a: { date: '2031-05-03T10:15:00+02:00' },
      b: { date: '2031-05-03T09:30:00Z' },
      direction: 'a-to-b',
      says: 'it is dated 2031-05-03 08:15 UTC, Herald of b 2031-05-03 09:30 UTC.',
    },
    {
      why: 'a credit',
      a: {},
      b: { credits: ['Herald of a'] },
      direction: 'a-to-b',
      says: 'Herald of b credits Herald of a.',
    },
    {
      why: 'a credit before a date',
      a: { date: '2031-05-03' },
      b: { date: '2031-05-01', credits: ['Herald of a'] },
      direction: 'a-to-b',
      says: 'Herald of b credits Herald of a.',
    },
    {
      why: 'both credit one agency',
      a: { date: '2031-05-01', credits: ['Reuters'] },
      b: { date: '2031-05-03', credits: ['Reuters'] },
      direction: 'unknown',
      says: 'Both credit Reuters, so neither need have it from the other.',
    },
    {
      why: 'a circle of credits is settled by dates',
      a: { date: '2031-05-01', credits: ['Herald of b'] },
      b: { date: '2031-05-03', credits: ['Herald of a'] },
      direction: 'a-to-b',
      says: 'Herald of a had it first',
    },
    {
      why: 'the shared words name one of the outlets',
      a: { outlet: 'Second Boat', names: ['second boat'] },
      b: {},
      direction: 'a-to-b',
      says: 'The shared words name second boat itself, which therefore had them first.',
    },
    {
      why: 'one breaks off',
      a: { text: `${FERRY.slice(0, 180)}…` },
      b: { text: FERRY + MILL },
      direction: 'b-to-a',
      says: 'Herald of a breaks off where Herald of b goes on.',
    },
  ])('direction: $why', ({ a, b, direction, says }) => {
    const [echo] = only({ id: 'a', text: FERRY, ...a }, { id: 'b', text: FERRY, ...b });
    expect(echo?.direction).toBe(direction);
    expect(echo?.why).toContain(says);
  });

  test.each([
    {
      why: 'one passage',
      b: FERRY,
      says: '60 words in a row stand in both (100 % of the shorter one), from “The last ferry to Oskar island left the harbor on Sunday …” on. Their headline is the same. ',
    },
    {
      why: 'two passages',
      b: FERRY.replace('. Nobody', '. The council met, and much was said of it before the vote. Nobody'),
      says: 'in 2 passages; the longest, of 41 words, begins “Nobody knows when',
    },
  ])('why, in plain words: $why', ({ b, says }) => {
    const [echo] = only({ id: 'a', text: FERRY, title: 'Ice' }, { id: 'b', text: b, title: 'ICE' });
    expect(echo?.why).toContain(says);
    expect(echo?.reason).toMatchObject({ kind: 'whole', sameTitle: true, firstBy: 'nothing' });
  });
});

describe('piles', () => {
  test('any order of readings gives the same echoes', () => {
    const pages = [FERRY, FERRY + MILL, MILL + COUNCIL, COUNCIL, FERRY].map((text, i) =>
      read({ id: `p${i}`, text, date: `2031-01-0${9 - i}` }),
    );
    const echoes = findEchoes(pages);
    expect(echoes.length).toBeGreaterThan(3);
    expect(echoes.map((e) => e.id)).toEqual(echoes.map((e) => e.id).sort());
    expect(findEchoes([...pages].reverse())).toEqual(echoes);
    expect(findEchoes([...pages.slice(2), ...pages.slice(0, 2)])).toEqual(echoes);
  });

  test('two articles on one page may echo, over each other they do not', () => {
    const reading = read({ id: 'a', text: `${FERRY}\n${FERRY}` });
    const half = FERRY.length + 1;
    const [article] = reading.articles;
    const split = (first: Span, second: Span): Reading => ({
      ...reading,
      articles: [
        { ...article!, id: 'a.1', span: first },
        { ...article!, id: 'a.2', span: second },
      ],
    });
    expect(findEchoes([split([0, FERRY.length], [half, half + FERRY.length])])).toHaveLength(1);
    expect(findEchoes([split([0, FERRY.length], [0, FERRY.length])])).toEqual([]);
  });

  test('a small group of equal pages is paired all with all, a large one with the earliest', () => {
    const pages = (count: number): Reading[] =>
      Array.from({ length: count }, (_, i) =>
        read({ id: `p${i + 100}`, text: FERRY, date: i === 7 ? '2031-01-01' : '2031-02-01' }),
      );
    expect(findEchoes(pages(10))).toHaveLength(45);
    const echoes = findEchoes(pages(300));
    expect(echoes).toHaveLength(299);
    expect(echoes.every((e) => [e.a.article, e.b.article].includes('p107.1'))).toBe(true);
  });

  test('pages with no words, few words and no article give nothing', () => {
    const empty = { ...read({ id: 'c', text: 'x' }), articles: [] };
    expect(findEchoes([read({ id: 'a', text: '' }), read({ id: 'b', text: 'Two words' }), empty])).toEqual([]);
    expect(findEchoes([])).toEqual([]);
  });

  test('an article of 200,000 words ends, and the passage in it is found', () => {
    const long = Array.from({ length: 200_000 }, (_, i) => `w${(i * 7919) % 50_021}`).join(' ');
    const echoes = findEchoes([
      read({ id: 'a', text: `${long} ${FERRY} ${long}` }),
      read({ id: 'b', text: MILL + FERRY }),
    ]);
    expect(echoes).toHaveLength(1);
  });
});
