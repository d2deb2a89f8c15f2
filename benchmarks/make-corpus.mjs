// Made-up news pages for timing: the same for the same seed. One page in three relays paragraphs of an earlier one.

/** Numbers from 0 to 1, the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function makeRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PEOPLE = [
  'Ada Brook',
  'Tomas Rell',
  'Irena Valk',
  'Jonas Meer',
  'Lida Sorn',
  'Piet Haller',
  'Maren Oke',
  'Stefan Ruhl',
];
const OUTLETS = ['Harbour Post', 'Velmo News', 'Tolmera Courier', 'Radio Sarneth', 'Ostval Gazette', 'Lissen Ledger'];
const ROLES = ['Mayor', 'Minister', 'General', 'Senator', 'Dr.', 'President'];
const CUES = ['said', 'told reporters', 'has stated', 'announced', 'warned', 'denied', 'confirmed', 'stressed'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'last week', 'on 3 May 2024', 'two years ago', 'in June'];
const THINGS = [
  'bridge',
  'treaty',
  'harbour',
  'budget',
  'ceasefire',
  'election',
  'pipeline',
  'railway',
  'vaccine',
  'dam',
];
const ACTS = [
  'would close',
  'had been approved',
  'may be delayed',
  'is planned for spring',
  'will not be signed',
  'cost 40 million',
];
const TAILS = [
  'after months of talks',
  'despite protests',
  'according to two officials',
  'as the opposition demanded',
  'for the first time',
];

const pick = (random, list) => list[Math.floor(random() * list.length)];

function makeSentence(random) {
  const who = `${pick(random, ROLES)} ${pick(random, PEOPLE)}`;
  const what = `the ${pick(random, THINGS)} ${pick(random, ACTS)} ${pick(random, TAILS)}`;
  const form = random();
  if (form < 0.25) return `“I can tell you that ${what},” ${who} ${pick(random, CUES)} ${pick(random, DAYS)}.`;
  if (form < 0.5) return `${who} ${pick(random, CUES)} that ${what}.`;
  if (form < 0.6) return `This was reported by the ${pick(random, OUTLETS)}, citing its own sources.`;
  return `${what[0].toUpperCase()}${what.slice(1)}, while the ${pick(random, THINGS)} ${pick(random, ACTS)} ${pick(random, DAYS)}.`;
}

const makeParagraph = (random) =>
  Array.from({ length: 2 + Math.floor(random() * 4) }, () => makeSentence(random)).join(' ');

/** `count` articles as title, outlet and paragraphs: about 600 words each. */
export function makeArticles(count, seed) {
  const random = makeRandom(seed);
  const articles = [];
  for (let nth = 0; nth < count; nth++) {
    const paragraphs = Array.from({ length: 10 + Math.floor(random() * 8) }, () => makeParagraph(random));
    const earlier = nth % 3 === 2 ? articles[Math.floor(random() * nth)] : undefined;
    if (earlier) paragraphs.splice(1, 4, ...earlier.paragraphs.slice(0, 4));
    const title = `The ${pick(random, THINGS)} ${pick(random, ACTS)}, ${pick(random, PEOPLE)} says`;
    articles.push({ id: `p${String(nth).padStart(6, '0')}`, title, outlet: pick(random, OUTLETS), paragraphs });
  }
  return articles;
}

/** An article as plain text, as archives keep it, with a little furniture. */
export const asText = ({ id, title, outlet, paragraphs }) => ({
  id,
  text: `${title}\n\n${outlet} May 4, 2024\n\nShare this post:\n\n${paragraphs.join('\n\n')}\n\nMore like this\n`,
});
