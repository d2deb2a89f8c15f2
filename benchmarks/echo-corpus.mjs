import { makeChance } from '../quality/echo/random.mjs';
import { SYLLABLES } from '../quality/echo/phrases.mjs';

/**
 * Readings of `count` generated articles of about 500 words, in the proportions of a real pile: 70 % own texts, 15 % copies with
 * one word in ten changed, 5 % truncated copies, 5 % with a passage of 60 words from another, 5 % verbatim. Words follow Zipf's law
 * over 60,000 made-up words; a quarter of each text is turns of phrase of three to six words, Zipf-distributed too, and each of 400
 * outlets ends its pages with its own boilerplate.
 */
export function makeReadings(count, seed) {
  const chance = makeChance(seed);
  const words = makeWords(chance, 60_000);
  const zipf = (n) => Math.min(n - 1, Math.floor(Math.exp(chance.next() * Math.log(n + 1)) - 1));
  const phrases = Array.from({ length: 40_000 }, () =>
    Array.from({ length: 3 + chance.below(4) }, () => words[zipf(words.length)]),
  );
  const makeText = (length) => {
    const text = [];
    while (text.length < length)
      if (chance.next() < 0.07) text.push(...phrases[zipf(phrases.length)]);
      else text.push(words[zipf(words.length)]);
    return text;
  };
  const boilerplate = Array.from({ length: 400 }, () => makeText(25));
  const recent = [];
  return Array.from({ length: count }, (_, i) => {
    const text = writeText({ chance, recent, makeText, words, zipf });
    recent[i % 2000] = text;
    const outlet = chance.below(400);
    return toReading({
      id: `p${String(i).padStart(7, '0')}`,
      text: [...text, ...boilerplate[outlet]],
      outlet,
      day: i,
      chance,
    });
  });
}

function makeWords(chance, count) {
  const words = new Set(['the', 'of', 'to', 'and', 'a', 'in', 'that', 'on', 'for', 'with']);
  while (words.size < count)
    words.add(
      Array.from({ length: 1 + chance.below(3) }, () => chance.pick(SYLLABLES)).join('') +
        chance.pick(['', 's', 'ed', 'a', 'o']),
    );
  return [...words];
}

function writeText({ chance, recent, makeText, words, zipf }) {
  const length = 350 + chance.below(300);
  const share = chance.next();
  if (recent.length < 10 || share < 0.7) return makeText(length);
  const source = chance.pick(recent);
  if (share < 0.85) return source.map((word) => (chance.next() < 0.1 ? words[zipf(words.length)] : word));
  if (share < 0.9) return source.slice(0, Math.floor(source.length * 0.5));
  if (share < 0.95) return [...makeText(200), ...source.slice(100, 160), ...makeText(200)];
  return [...source];
}

function toReading({ id, text, outlet, day, chance }) {
  const names = [];
  const parts = [];
  let at = 0;
  for (const [i, word] of text.entries()) {
    const isName = i % 17 === 3 && word.length > 6;
    const shown = isName ? word[0].toUpperCase() + word.slice(1) : i % 61 === 7 ? String(chance.below(5000)) : word;
    if (isName) names.push({ span: [at, at + shown.length], name: shown, type: 'person' });
    const end = i % 80 === 79 ? '.\n' : i % 20 === 19 ? '. ' : ' ';
    parts.push(shown, end);
    at += shown.length + end.length;
  }
  const page = parts.join('');
  const published = {
    value: `20${30 + (Math.floor(day / 28 / 12 / 40) % 60)}-${two(1 + (day % 12))}-${two(1 + (day % 28))}`,
    span: null,
    rule: 'given',
  };
  const article = {
    id: `${id}.1`,
    span: [0, page.length],
    title: null,
    outlet: { name: `Herald of Town ${outlet}`, span: null },
    byline: null,
    published,
    kind: 'report',
  };
  return {
    page: { id, url: null, outlet: null, language: 'en', text: page },
    articles: [article],
    furniture: [],
    names,
    times: [],
    attributions: [],
    credits: [],
    mentions: [],
  };
}

const two = (n) => String(n).padStart(2, '0');
