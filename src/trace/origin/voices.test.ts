import { describe, expect, it } from 'vitest';
import { readPage, trace } from '../../pipeline.js';

/** The chains of the first claim that tells these words, one an article: outlets and speakers in order. */
function chainsOf(words: string, texts: Readonly<Record<string, string>>): string[] {
  const pages = Object.entries(texts).map(([outlet, text], i) => ({ id: `p${String(i)}`, outlet, text }));
  const readings = pages.map((page) => readPage(page));
  const { chains, mentions } = trace(readings);
  const textOf = (id: string): string => readings.find((r) => r.page.id === id.split('.')[0])?.page.text ?? '';
  const told = mentions.filter((m) => m.span.some(([s, e]) => textOf(m.article).slice(s, e).includes(words)));
  return told.flatMap((m) => {
    const chain = chains.find((c) => c.claim === m.claim && c.article === m.article);
    return chain ? [[chain.outlet, ...chain.steps.map((s) => s.to)].join(' <- ')] : [];
  });
}

describe('who a chain ends at', () => {
  const CASES: readonly (readonly [why: string, words: string, text: string, chain: string])[] = [
    [
      'a public body without a name',
      'two hundred people were moved',
      'In Orle two hundred people were moved because of a crack in the dam, the rescue service said.',
      'Orle Post <- rescue service',
    ],
    [
      'what was reported before somebody spoke',
      'the works at Orle will close',
      'Of the works\n\n“They are lying,” mayor Ana Berg said after Oldnews reported that the works at Orle will close.',
      'Orle Post <- Oldnews',
    ],
    [
      'whom a spokeswoman speaks for',
      'the works at Orle will close',
      'The smelter belongs to Norvik Metals. Nothing moved on Monday.\n\nIn May the works at Orle will close, a spokeswoman for Norvik Metals said.',
      'Orle Post <- Norvik Metals',
    ],
    [
      'the body that its own words begin with',
      'will close its consular section',
      'The embassy of Norvia will close its consular section from November, it said in a statement.',
      'Orle Post <- embassy of Norvia',
    ],
    [
      'the body that an agency cites',
      'nine boats were found',
      'Near Orle nine boats were found on Monday, Interfax reports, citing the coast guard.',
      'Orle Post <- Interfax <- coast guard',
    ],
    [
      'the writer of a post that an agency cites',
      'will buy two million doses',
      'Zelania will buy two million doses of vaccine, UNIAN reports, citing a Telegram post by Minister Vera Oduya.',
      'Orle Post <- UNIAN <- Vera Oduya',
    ],
    [
      'people whom an agency does not name',
      'will sell its railway',
      'Norvia will sell its railway to a bank, Reuters reports, citing two officials.',
      'Orle Post <- Reuters',
    ],
    [
      'who spoke to a broadcaster, behind the agency that says so',
      'will not join the union',
      'President Henrik Sol said that the country will not join the union. He stated this in an interview with CNN, transmits RIA Novosti.',
      'Orle Post <- RIA Novosti <- CNN <- Henrik Sol',
    ],
  ];

  it.each(CASES)('%s', (_, words, text, chain) => {
    expect(chainsOf(words, { 'Orle Post': `News from the north\n\n${text}` })).toContain(chain);
  });

  it('is the named voice and not another page with the same sentence', () => {
    const told = 'The fire in the port of Tarn was put out on Sunday morning';
    const chains = chainsOf('put out on Sunday', {
      'Orle Post': `Fire out\n\n${told}, captain Luis Ortega said.`,
      'Tarn Mail': `Port fire\n\n${told}, Interfax reported.`,
    });
    expect(chains).toContain('Orle Post <- Luis Ortega');
  });
});
