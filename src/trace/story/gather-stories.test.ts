import { expect, it, describe } from 'vitest';
import { readPage, trace } from '../../pipeline.js';

/** Two quakes in one province, told apart by place, toll and names alone; nothing is dated. */
const PAGES: readonly (readonly [id: string, text: string])[] = [
  [
    'b1',
    'Quake kills 14 in Lunde\n\nA quake of magnitude 6.1 killed 14 people at the village of Serrak in Lunde, governor Halim Orsa said.',
  ],
  [
    'a2',
    'Serrak buries its dead\n\nThe village of Serrak buried those whom the quake of magnitude 6.1 killed. Governor Halim Orsa promised houses.',
  ],
  [
    'd3',
    'Serrak waits for tents\n\nFamilies in Serrak spent a third night in the open after the quake. Governor Halim Orsa asked for tents.',
  ],
  [
    'c4',
    'Melkora market falls in quake\n\nThe covered market of Melkora in Lunde fell in a quake of magnitude 6.8, mayor Erdem Gussal said.',
  ],
  [
    'a5',
    'Dogs search Melkora market\n\nDogs searched the covered market of Melkora after the quake. Mayor Erdem Gussal counted 164 dead.',
  ],
  [
    'e6',
    'Inquiry into market of Melkora\n\nAn inquiry will ask mayor Erdem Gussal why the covered market of Melkora fell in the quake.',
  ],
  [
    'f7',
    'Bank buys insurer\n\nNorbank bought the insurer Tryggva for 15 billion kroner, chief executive Karin Moe said.',
  ],
];
const WHERE = 'The region of Lunde belongs to Tavaland.';
const readings = PAGES.map(([id, text]) =>
  readPage({ id, text: id === 'f7' ? text : `${text} ${WHERE}`, whole: true }),
);

/** Three German reports of three events: what they share is their language. */
const GERMAN: readonly (readonly [id: string, text: string])[] = [
  [
    'g1',
    'Mangos werden teurer\n\nDie Preise für Obst sind in den vergangenen Wochen wieder gestiegen, weil die Ernte in Peru nicht so gut war wie im Jahr davor, sagte der Händler aus Hamburg. Er hat sich das nicht ausgesucht, aber es ist nun einmal so.',
  ],
  [
    'g2',
    'Der Chef der Jusos im Gespräch\n\nEr will, dass sich die Wirtschaft ändert, und sagt, was er sich von der Partei wünscht. Das ist nicht so einfach, wie es klingt, aber es ist nun einmal so, und er hat sich dafür viel Zeit genommen.',
  ],
  [
    'g3',
    'Die größte Blume der Welt\n\nSie ist nicht so selten, wie man es sich denkt, aber sie lebt im Innern einer anderen Pflanze, und das ist es, was die Forscher an der Blume seit einem Jahr wieder so sehr beschäftigt.',
  ],
];

it('articles that share no more than a language make no story', () => {
  const { stories } = trace([...readings, ...GERMAN.map(([id, text]) => readPage({ id, text, whole: true }))]);
  const german = stories.filter(({ articles }) => articles.some((id) => id.startsWith('g')));
  expect(german.map(({ articles }) => articles)).toEqual([['g1.1'], ['g2.1'], ['g3.1']]);
});

const shuffled = <T>(items: readonly T[], step: number): T[] =>
  items.map((_, i) => items[(i * step) % items.length]).flatMap((item) => (item === undefined ? [] : [item]));

describe('stories', () => {
  it('tell two alike events apart without dates', () => {
    expect(trace(readings).stories.map((s) => [...s.articles].sort().join(' '))).toEqual([
      'a2.1 b1.1 d3.1',
      'a5.1 c4.1 e6.1',
      'f7.1',
    ]);
  });

  it.each([2, 3, 5])('are the same for pages in another order (every %dth)', (step) => {
    const other = trace(shuffled(readings, step));
    expect(other.stories).toEqual(trace(readings).stories);
    expect(other.threads).toEqual(trace(readings).threads);
  });

  it('make a thread where they share their names', () => {
    expect(trace(readings).threads).toEqual([
      { id: 't.a2.1', title: expect.any(String), stories: ['s.a2.1', 's.a5.1'] },
    ]);
  });
});
