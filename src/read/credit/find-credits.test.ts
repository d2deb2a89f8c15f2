import { describe, expect, it } from 'vitest';
import type { Article, Furniture } from '../article/article.js';
import { findNames } from '../language/find-names.js';
import { findSentences } from '../language/find-sentences.js';
import { findCredits } from './find-credits.js';

const articleOf = (text: string, title?: string, outlet?: string): Article => ({
  id: 'p.1',
  span: [0, text.length],
  title: title ? { span: [text.indexOf(title), text.indexOf(title) + title.length], text: title } : null,
  outlet: outlet ? { name: outlet, span: null } : null,
  byline: null,
  updated: null,
  published: null,
  kind: 'report',
});

function creditsOf(text: string, options: { title?: string; outlet?: string; furniture?: string } = {}) {
  const articles = [articleOf(text, options.title, options.outlet)];
  const furniture: Furniture[] = options.furniture
    ? [
        {
          span: [text.indexOf(options.furniture), text.indexOf(options.furniture) + options.furniture.length],
          rule: 'test',
        },
      ]
    : [];
  const sentences = findSentences(text, articles, furniture);
  const names = findNames(text, sentences);
  return findCredits({ text, articles, furniture, sentences, names });
}

const BODY = 'The harbour board weighed a new toll on timber ships.';

/** One row a way of crediting: the text, the outlet credited, and why the row exists. */
const WAYS: readonly (readonly [text: string, outlet: string, why: string])[] = [
  [`${BODY} Reuters reported on Friday.`, 'Reuters', 'the outlet as subject'],
  [`${BODY} AP reports, citing two officials.`, 'Associated Press', 'an alias, with its sources'],
  [`${BODY} This was reported by Bloomberg.`, 'Bloomberg', 'the report as subject of a passive'],
  [
    `${BODY} This was reported by the Velmark Ledger, citing its own sources.`,
    'Velmark Ledger',
    'an outlet nobody knows, by its word',
  ],
  [`The toll was first reported by The Guardian.`, 'The Guardian', 'first reported by'],
  [`Le Monde writes about it, referring to its own sources.`, 'Le Monde', 'writes about it'],
  [`According to the newspaper Le Figaro, the toll is off.`, 'Le Figaro', 'according to, with the kind of outlet'],
  [`According to Bloomberg journalists, the toll is off.`, 'Bloomberg', 'according to its journalists'],
  [`The board weighed a toll, the agency said, citing Interfax.`, 'Interfax', 'who is cited'],
  [`The minister told CNN that the toll is off.`, 'CNN', 'words said to an outlet'],
  [`The minister said in an interview with Der Spiegel that the toll is off.`, 'Der Spiegel', 'an interview'],
  [`The columnist writes about this in an article for The Guardian.`, 'The Guardian', 'an article for'],
  [`The toll is off, the minister was quoted as saying by TASS.`, 'TASS', 'quoted as saying by'],
  [`TASS quoted deputy minister Orin as saying that the toll is off.`, 'TASS', 'quoted somebody as saying'],
  [`As cited by TASS, the minister called it off.`, 'TASS', 'as cited by'],
  [`The toll is off, as reported by RIA Novosti.`, 'RIA Novosti', 'as reported by'],
  [`${BODY}\nSource: Kyodo News`, 'Kyodo News', 'a source line'],
  [`${BODY}\nPublished at northcoast.example`, 'northcoast.example', 'a line with the host it was published at'],
  [`${BODY}\nOriginally published by the Harbour Gazette`, 'Harbour Gazette', 'reprinted from'],
  [`${BODY}\n© 2024 The Associated Press`, 'Associated Press', 'copyright of an agency'],
  [`By Reuters\n${BODY}`, 'Reuters', 'an agency as byline'],
  [`KYIV (Reuters) - ${BODY}`, 'Reuters', 'a dateline with the agency in brackets'],
  [`KYIV, Jan 5 (Interfax) ${BODY}`, 'Interfax', 'a dateline with a date'],
  [`WASHINGTON (AP) — ${BODY}`, 'Associated Press', 'a dateline with an alias'],
  [`(Xinhua) ${BODY}`, 'Xinhua', 'brackets before the text'],
  [`${BODY} Media including CNN reported it.`, 'CNN', 'a list of media'],
  [`CNN sources say the toll is off.`, 'CNN', 'an outlet’s sources'],
  [`CNN had earlier reported, citing two aides, that the toll is off.`, 'CNN', 'had earlier reported'],
  [`Lorn NK, a website run by former miners, reported that the toll is off.`, 'Lorn NK', 'an outlet by what it is'],
  [`The toll is off, according to an AFP tally of the votes.`, 'Agence France-Presse', 'an agency’s own count'],
  [
    `A Norvian online media outlet specializing in ports reported that the toll is off.`,
    'A Norvian online media outlet',
    'another outlet, by what it is',
  ],
];

describe('findCredits', () => {
  it.each(WAYS)('%s', (text, outlet) => {
    expect(creditsOf(text).map((c) => c.outlet)).toContain(outlet);
  });

  const NO_CREDITS: readonly (readonly [text: string, why: string])[] = [
    [
      'A spokeswoman said that the toll is off, confirming a report by Bloomberg.',
      'what is confirmed comes from elsewhere',
    ],
    ['The minister resigned after a report in The Guardian.', 'what a report led to is not in it'],
    ['The minister said that the toll is off.', 'a speaker is no outlet'],
    ['According to Anna Berg, the toll is off.', 'nor is a person'],
    ['According to the ministry, the toll is off.', 'nor a body'],
    ['The toll is off, as Norway has said for years.', 'nor a country'],
    ['She told Parliament that the toll is off.', 'nor who is spoken to'],
    ['Host (Radio Editor): Welcome to our programme.', 'a speaker label is no dateline'],
    ['Others reported long queues at the toll.', 'a plain word that reports is no outlet'],
    ['The Northern Space Agency says that the toll is off.', 'an agency of something else is none'],
    ['The toll is off, the agency said.', 'an agency that no outlet stands behind may be any body'],
    ['The toll is off, White House Press Secretary Anna Berg said.', 'a person with an office is no press'],
    ['It is as long as a Norvik Atlas Cross Sport Van.', 'the end of a word is no `as`'],
    ['First published on Nov 20, 2031', 'a month is no outlet'],
    ['Video of a singer dancing to Spice Up', 'a word is no alias in capitals'],
    ['news 08-Jul-2031 World News', 'a section line is no sign-off'],
  ];
  it.each(NO_CREDITS)('finds none in: %s', (text) => {
    expect(creditsOf(text)).toEqual([]);
  });

  it('does not take an outlet that is brought in for one named before', () => {
    const text = 'The toll is off, CNN said. Earlier, a Norvian news site that covers ports reported that it was near.';
    expect(creditsOf(text).map((c) => c.outlet)).toEqual(['CNN', 'a Norvian news site']);
  });

  it('credits what comes after a report for its own words only', () => {
    const text = 'The mayor called the toll off on Friday after CNN reported that it was unlawful.';
    expect(creditsOf(text).map((c) => [c.outlet, c.rule, c.scope])).toEqual([['CNN', 'after-report', 'sentence']]);
  });

  it('credits in the headline', () => {
    const title = 'Harbour board weighs toll on timber - Reuters';
    expect(creditsOf(`${title}\n${BODY}`, { title }).map((c) => [c.outlet, c.rule])).toEqual([['Reuters', 'sign-off']]);
  });

  it.each([
    ['BREAKING NEWS: Harbour weighs toll', []],
    ['Daily Deals: Harbour weighs toll', []],
    ['Tarn Gazette: Harbour weighs toll', ['Tarn Gazette']],
    ['Reuters: Harbour weighs toll', ['Reuters']],
  ])('before a colon in the headline an outlet must show that it is one: %s', (title, outlets) => {
    expect(creditsOf(`${title}\n${BODY}`, { title }).map((c) => c.outlet)).toEqual(outlets);
  });

  it.each([
    ['Reuters, Oslo,', 'Reuters'],
    ['PTI November 19, 2031, 9:02 AM', 'Press Trust of India'],
    ['Anna Berg Associated Press', 'Associated Press'],
    ['Anna Berg, Associated Press', 'Associated Press'],
    ['Associated Press Writer', 'Associated Press'],
    ['Anna Bloomberg', null],
    ['Anna Berg', null],
  ])('the agency of the byline line %s', (line, outlet) => {
    const text = `${line}\n${BODY}`;
    const names = line.replace(/,.*| November.*| Associated Press$/, '');
    const article = { ...articleOf(text), byline: { text: names, span: [0, names.length] as const } };
    const sentences = findSentences(text, [article], []);
    const furniture = [{ span: [0, line.length] as const, rule: 'test' }];
    const found = findCredits({ text, articles: [article], furniture, sentences, names: findNames(text, sentences) });
    expect(found.map((c) => c.outlet)).toEqual(outlet === null ? [] : [outlet]);
  });

  it('takes an agency’s name below the text for a related story where the byline names another', () => {
    const text = `Reuters\n${BODY}\nToll for barges\nPTI`;
    const article = {
      ...articleOf(text),
      span: [8, 8 + BODY.length] as const,
      byline: { text: 'Reuters', span: [0, 7] as const },
    };
    expect(
      findCredits({ text, articles: [article], furniture: [], sentences: [], names: [] }).map((c) => c.outlet),
    ).toEqual(['Reuters']);
  });

  it('gives a photo credit to the background, so that no claim comes from it', () => {
    expect(creditsOf(`${BODY}\nPhoto: Anna Berg, AP`).map((c) => [c.rule, c.scope])).toEqual([
      ['photo-credit', 'background'],
    ]);
  });

  it('does not credit an outlet to itself', () => {
    expect(
      creditsOf('A person familiar with the matter told Bloomberg that the toll is off.', { outlet: 'Bloomberg' }),
    ).toEqual([]);
  });

  it('reads the agency in furniture, where it may be the only trace', () => {
    const text = `${BODY}\n© 2024 The Associated Press`;
    expect(creditsOf(text, { furniture: '© 2024 The Associated Press' }).map((c) => c.outlet)).toEqual([
      'Associated Press',
    ]);
  });

  it('keeps the words for unnamed sources', () => {
    const text = 'This was reported by Bloomberg, citing sources close to the White House.';
    const [credit] = creditsOf(text);
    expect(credit?.anonymousSources).toBe(true);
    expect(text.slice(...credit!.sources!)).toBe('sources close to the White House');
  });

  it('resolves an unnamed publication to the outlet credited for the same report, never to one that is only recalled', () => {
    const text =
      'According to the publication, the toll is off.\nBloomberg journalists expect another one.\nLet us recall that Kursor wrote about an older toll. Its columnist said so in an article for The Guardian.';
    const credits = creditsOf(text);
    expect(credits.map((c) => [c.outlet, c.scope, c.stated])).toEqual([
      ['Bloomberg', 'article', false],
      ['Bloomberg', 'article', true],
      ['Kursor', 'background', true],
      ['The Guardian', 'background', true],
    ]);
    expect(credits[3]?.through).toBe('Kursor');
  });

  it.each([
    ['Berg has sold it, according to U.S. news accounts.', 'U.S. news accounts', true],
    ['The sale is off, Norvian media reported.', 'Norvian media', true],
    ['Several news outlets reported that it is off, as the Gazette wrote.', 'Several news outlets', true],
    ['Mill to close\n\nThe mill will close in May.\n\nWire services', 'Wire services', true],
    ['The sale is off, the publication reported.', 'the publication', false],
    ['The sale is off, Tarn Media reported.', 'Tarn Media', false],
  ])('keeps the words for many outlets at once, and says that they are many: %s', (text, outlet, many) => {
    expect(creditsOf(text).map((c) => [c.outlet, c.many])).toContainEqual([outlet, many]);
  });

  it('who is worked out is one: a headline that says only media means whom the text names', () => {
    const title = 'Toll is off - media';
    const found = creditsOf(`${title}\n\nThe toll is off, Reuters reported.`, { title });
    expect(found.map((c) => [c.outlet, c.many])).toEqual([
      ['Reuters', false],
      ['Reuters', false],
    ]);
  });

  it('who speaks of a paper’s story does not hand it on; the newspaper below is that paper, and no agency', () => {
    const text =
      '“It is untrue,” the spokesman said, according to Reuters. “It shows the quality of what is published,” he added, apparently in reference to the Washington Post story of Monday. The newspaper reported that the two had spoken.';
    expect(creditsOf(text).map(({ outlet, rule }) => `${outlet}: ${rule}`)).toEqual([
      'Reuters: according-to',
      'The Washington Post: unnamed-reports',
    ]);
  });

  it('leaves an unnamed publication unnamed where the article credits nobody', () => {
    expect(creditsOf('The publication notes that the toll is off.').map((c) => c.outlet)).toEqual(['The publication']);
  });

  it('points at the words to the letter', () => {
    const text = 'In Oslo, as the minister told Le Monde on Friday, the toll is off.';
    const [credit] = creditsOf(text);
    expect(text.slice(...credit!.span)).toBe('Le Monde');
    expect(text.slice(...credit!.cue)).toBe('told');
  });

  it('ends on a line of a million characters', () => {
    expect(creditsOf('According to '.repeat(80_000))).toEqual([]);
  });
});
