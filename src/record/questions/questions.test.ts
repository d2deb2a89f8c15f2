import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMadeUp } from '../../../test/made-up-story/open-made-up.js';
import { TRACE } from '../../../test/made-up-story/made-up-pile.js';
import type { NewsRecord } from '../record.js';
import { handOf } from './chain-account.js';
import { findArticle } from './find-article.js';
import { findAudits } from './find-audits.js';
import { findChanges } from './find-changes.js';
import { findClaim } from './find-claim.js';
import { findConflicts } from './find-conflicts.js';
import { findOutlet } from './find-outlet.js';
import { findOutlets } from './find-outlets.js';
import { findOverview } from './find-overview.js';
import { findSpeaker } from './find-speaker.js';
import { findSpeakers } from './find-speakers.js';
import { findStory } from './find-story.js';
import { search } from './search.js';

let record: NewsRecord;
let remove: () => Promise<void>;
beforeAll(async () => ({ record, remove } = await openMadeUp()));
afterAll(() => remove());

describe('overview', () => {
  test('counts what the record holds', async () => {
    const { counts } = await findOverview(record);
    expect(counts).toEqual({
      pages: 6,
      articles: 7,
      outlets: 6,
      speakers: 4,
      stories: 2,
      claims: 4,
      origins: 3,
      drifts: 2,
      conflicts: 2,
      audits: 2,
    });
  });

  test('the story with most reports comes first, with its most-told claim', async () => {
    const { stories } = await findOverview(record);
    const [first] = stories.items;
    expect(first).toMatchObject({ id: 's1', pages: 5, articles: 5, outlets: 5, claims: 3, origins: 3 });
    expect(first?.lead).toMatchObject({ id: 'c1', reports: 5, outlets: 5, least: 1, most: 1, drifts: 2, conflicts: 1 });
    expect(first?.points.map(({ hand }) => hand)).toEqual([
      'first-hand',
      'relayed',
      'relayed',
      'relayed',
      'first-hand',
    ]);
  });

  test('a sheet holds no more than asked, and counts all', async () => {
    const { stories } = await findOverview(record, { sheet: 2, size: 1 });
    expect([stories.items.map(({ id }) => id), stories.total]).toEqual([['s2'], 2]);
  });
});

describe('story', () => {
  test('who relayed whom, stated or inferred', async () => {
    const answer = await findStory(record, 's1');
    expect(answer?.relays.edges.map(({ from, to, stated }) => `${from} ${stated ? '<' : '?'} ${to}`)).toEqual([
      'Daily Meridian < The Harrow Post',
      'Kettle News 24 ? Northwire',
      'Radio Lantern < Ilse Varga',
      'The Harrow Post < Northwire',
    ]);
    expect(answer?.claims.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
    expect(answer?.audits.map(({ kind }) => kind)).toEqual(['dateline']);
  });

  test('null where there is none', async () => expect(await findStory(record, "' OR 1=1 --")).toBeNull());
});

describe('claim', () => {
  test('every telling by date, to the letter, with the words that decide', async () => {
    const answer = await findClaim(record, 'c1');
    expect(
      answer?.mentions.map(({ quote, article, certainty, strength }) => [
        article.outlet,
        quote.words[0],
        certainty,
        strength,
      ]),
    ).toEqual([
      ['Northwire', 'The transport ministry of Halvia considered closing the Karst Tunnel for two winters', 'PS+', 3],
      ['The Harrow Post', 'Halvia wanted to shut its longest tunnel', 'PR+', 5],
      ['The Harrow Post', 'The ministry wanted to close the Karst Tunnel for two winters', 'PR+', 5],
      ['Daily Meridian', 'Halvia planned to close the Karst Tunnel', 'PR+', 7],
      ['Kettle News 24', 'Halvia will close the Karst Tunnel for two winters', 'CT+', 9],
      ['Radio Lantern', 'We never planned to close the Karst Tunnel.', 'CT-', 9],
    ]);
    expect(answer?.mentions[0]).toMatchObject({ speaker: null, anonymous: true });
    expect(answer?.mentions[5]).toMatchObject({ speaker: 'Ilse Varga', anonymous: false });
  });

  test('chains by origin, each step with its words', async () => {
    const answer = await findClaim(record, 'c1');
    expect(
      answer?.origins.map(({ origin, chains }) => [origin.name, chains.map(({ article }) => article.outlet)]),
    ).toEqual([
      ['Northwire', ['Northwire', 'The Harrow Post', 'Daily Meridian', 'Kettle News 24']],
      ['Ilse Varga', ['Radio Lantern']],
    ]);
    const meridian = answer?.origins[0]?.chains[2];
    expect(meridian?.steps.map(({ quote }) => quote.words)).toEqual([
      ['according to The Harrow Post'],
      ['Northwire reports'],
    ]);
    expect(answer?.drifts.map(({ from, to }) => [from.id, to.id])).toEqual([
      ['northwire.m1', 'meridian.m1'],
      ['meridian.m1', 'kettle.m1'],
    ]);
    expect(answer?.conflicts.map(({ id }) => id)).toEqual(['x2']);
  });
});

describe('hand', () => {
  const speaker = { id: 'o', kind: 'speaker', name: 'Ilse Varga', anonymousSources: false } as const;
  const step = (from: string, to: string) =>
    ({ from, to, span: [0, 1], article: 'a', rule: '', stated: true, why: '' }) as const;
  test.each([
    ['no hop to an outlet is first-hand', [], { ...speaker, kind: 'outlet' }, 'first-hand'],
    ['one hop to a speaker is first-hand', [step('A', 'Ilse Varga')], speaker, 'first-hand'],
    ['a speaker through another outlet is relayed', [step('A', 'B'), step('B', 'Ilse Varga')], speaker, 'relayed'],
    [
      'who speaks for a body is no relay of it',
      [step('A', 'Oda Brun'), { ...step('Oda Brun', 'Ilse Varga'), rule: 'speaks-for' }],
      speaker,
      'first-hand',
    ],
    ['one hop to an outlet is relayed', [step('A', 'Ilse Varga')], { ...speaker, kind: 'outlet' }, 'relayed'],
    ['nothing stated', [], { ...speaker, kind: 'unstated' }, 'unstated'],
  ] as const)('%s', (...[, steps, origin, wanted]) => expect(handOf(steps, origin)).toBe(wanted));
});

describe('article', () => {
  test('all articles of the page, and what is shared with others', async () => {
    const answer = await findArticle(record, 'lantern#2');
    expect(answer?.articles.map(({ id, kind }) => [id, kind])).toEqual([
      ['lantern#1', 'report'],
      ['lantern#2', 'interview'],
    ]);
    expect(answer?.audits).toHaveLength(2);
    expect(answer?.stories).toEqual([
      { id: 's1', title: 'Halvia considered closing the Karst Tunnel', article: 'lantern#1' },
    ]);
  });

  test.each([
    ['northwire#1', 'here', 'Kettle News 24'],
    ['kettle#1', 'there', 'Northwire'],
  ])('an echo seen from %s: %s first', async (id, first, other) => {
    const answer = await findArticle(record, id);
    expect(answer?.echoes.map((echo) => [echo.first, echo.other.outlet])).toEqual([[first, other]]);
    const words = answer?.echoes[0]?.spans.map(([start, end]) => answer.page.text.slice(start, end));
    expect(words).toEqual(['Nobody wants it, but nobody has another plan']);
  });
});

describe('speaker', () => {
  test('what is told at second hand says by whom', async () => {
    const answer = await findSpeaker(record, 'Tomas Reck');
    expect(answer?.statements.map(({ content, toldBy, claim }) => [content.words[0], toldBy, claim])).toEqual([
      ['“The tunnel is safe.”', 'Ilse Varga', 'c3'],
    ]);
  });

  test.each([
    ['all where no act is asked for', null, 1, null],
    ['all where the act is unknown', 'gossip', 1, null],
    ['those of the act', 'speech', 1, 'speech'],
  ])('%s', async (_, asked, count, act) => {
    const answer = await findSpeaker(record, 'Tomas Reck', asked);
    expect([answer?.statements.length, answer?.act]).toEqual([count, act]);
    expect(answer?.acts).toEqual([{ act: 'speech', count: 1 }]);
  });

  test('the most quoted first', async () => {
    const { items, total } = await findSpeakers(record);
    expect([items[0]?.name, total]).toEqual(['Ilse Varga', 4]);
  });
});

describe('outlet', () => {
  test('whom it relays and who relays it', async () => {
    const answer = await findOutlet(record, 'The Harrow Post');
    expect(answer?.relays.map(({ name, articles }) => [name, articles])).toEqual([['Northwire', 2]]);
    expect(answer?.relayedBy.map(({ name, stated }) => [name, stated])).toEqual([['Daily Meridian', true]]);
    expect(answer?.hands).toEqual({ 'first-hand': 0, relayed: 1, unstated: 0 });
  });

  test('every outlet once', async () => {
    const outlets = await findOutlets(record);
    expect(outlets[0]).toMatchObject({ name: 'Radio Lantern', articles: 2 });
    expect(outlets).toHaveLength(6);
  });
});

describe('lists', () => {
  test('true conflicts before undecided ones', async () => {
    expect((await findConflicts(record)).items.map(({ id }) => id)).toEqual(['x1', 'x2']);
  });
  test('every drift with both wordings', async () => {
    const { drifts, totals } = await findChanges(record);
    expect([drifts.length, totals.drifts]).toEqual([TRACE.drifts.length, 2]);
  });
  test('every audit with its words', async () => {
    const { items } = await findAudits(record);
    expect(items.map(({ quote }) => quote.words)).toEqual([['on Wednesday'], ['Dr. Alva Quist']]);
  });
});

describe('search', () => {
  test.each([
    ['stems meet', 'closes', 'kettle#1'],
    ['a rare word outweighs common ones', 'the tunnel lorries Quist', 'lantern#2'],
    ['accents and case do not matter', 'MÉRIDIAN vargá', 'lantern#1'],
  ])('%s', async (_reason, query, first) => {
    const { hits } = await search(record, query);
    expect(hits.items[0]?.article.id).toBe(first);
  });

  test.each([
    ['furniture is not searched', 'rhubarb'],
    ['nothing is asked', ''],
    ['signs alone', '%_"\' --'],
    ['a word that nobody wrote', 'zymurgy'],
  ])('%s: nothing is found', async (_reason, query) => {
    const { hits, claims } = await search(record, query);
    expect([hits.items, hits.total, claims]).toEqual([[], 0, []]);
  });

  test('snippets are the words of the page, and show where the words stand', async () => {
    const { hits } = await search(record, 'lorries');
    for (const { article, snippets } of hits.items) {
      const page = await findArticle(record, article.id);
      for (const { quote, found } of snippets) {
        expect(quote.words).toEqual(quote.spans.map((span) => page?.page.text.slice(...span)));
        expect(found.map((span) => page?.page.text.slice(...span))).toEqual(['lorries']);
      }
    }
  });

  test('claims, speakers and outlets of that name', async () => {
    expect((await search(record, 'varga')).speakers).toEqual(['Ilse Varga']);
    expect((await search(record, 'harrow')).outlets).toEqual(['The Harrow Post']);
    expect((await search(record, 'karst winters')).claims.map(({ id }) => id)).toEqual(['c1']);
  });
});
