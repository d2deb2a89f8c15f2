// Made-up news pages for timing: the same for the same seed. Five pages report one event; two of them relay paragraphs of an earlier one.

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

const OUTLETS = ['Harbour Post', 'Velmo News', 'Tolmera Courier', 'Radio Sarneth', 'Ostval Gazette', 'Lissen Ledger'];
const ROLES = ['Mayor', 'Minister', 'General', 'Senator', 'Professor', 'President', 'Judge', 'Commissioner'];
const CUES = ['said', 'told reporters', 'has stated', 'announced', 'warned', 'denied', 'confirmed', 'stressed'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'last week', 'on 3 May 2024', 'two years ago', 'in June'];
const TAILS = [
  'after months of talks',
  'despite protests',
  'according to two officials',
  'as the opposition demanded',
  'for the first time',
];
const THINGS =
  `bridge treaty harbour budget ceasefire election pipeline railway vaccine dam museum hospital airport tax parade merger
  tunnel archive stadium tariff library satellite reactor forest quarry ferry convoy garrison embassy tribunal census strike curfew
  amnesty mine glacier orchard refinery cathedral market lighthouse prison canal observatory theatre bakery monastery vineyard`.split(
    /\s+/,
  );
const ACTS =
  `would close|had been approved|may be delayed|is planned for spring|will not be signed|cost NUMBER million|was sold to investors
  |could be rebuilt|has been searched|lost NUMBER workers|is to be renamed|was inspected twice|might be leased|will reopen|had been flooded
  |was declared unsafe|needs NUMBER engineers|should be abolished|was moved to the coast|has doubled in size|is being audited`.split(
    /\s*\|/,
  );
const [STARTS, ENDS] = [
  'Kel Bra Tor Vel Sar Lin Mor Dra Pel Os'.split(' '),
  'den mar vik sol rath nen tova lis bek una'.split(' '),
];

const pick = (random, list) => list[Math.floor(random() * list.length)];
const makeName = (random) =>
  `${pick(random, STARTS)}${pick(random, ENDS)} ${pick(random, STARTS)}${pick(random, ENDS)}${pick(random, ENDS)}`;
const some = (random, count, make) => Array.from({ length: count }, () => make(random));

/** What one event is about: its people, things and what is told of them. */
const makeEvent = (random) => ({
  people: some(random, 4, () => `${pick(random, ROLES)} ${makeName(random)}`),
  facts: some(
    random,
    24,
    () => `the ${pick(random, THINGS)} ${pick(random, ACTS).replace('NUMBER', String(2 + Math.floor(random() * 900)))}`,
  ),
});

function makeSentence(random, { people, facts }) {
  const [who, fact] = [pick(random, people), pick(random, facts)];
  const what = `${fact} ${pick(random, TAILS)}`;
  const form = random();
  if (form < 0.2) return `“I can tell you that ${what},” ${who} ${pick(random, CUES)} ${pick(random, DAYS)}.`;
  if (form < 0.4) return `${who} ${pick(random, CUES)} that ${what}.`;
  if (form < 0.45) return `This was reported by the ${pick(random, OUTLETS)}, citing its own sources.`;
  return `${what[0].toUpperCase()}${what.slice(1)}, while ${pick(random, facts)} ${pick(random, DAYS)}.`;
}

const makeParagraph = (random, event) =>
  some(random, 2 + Math.floor(random() * 3), () => makeSentence(random, event)).join(' ');

/** Articles that report one event. */
const EVENT = 5;

/** `count` articles as title, outlet and paragraphs: about 500 words each, five for each event. */
export function makeArticles(count, seed) {
  const random = makeRandom(seed);
  const articles = [];
  let event = makeEvent(random);
  for (let nth = 0; nth < count; nth++) {
    if (nth % EVENT === 0) event = makeEvent(random);
    const paragraphs = some(random, 9 + Math.floor(random() * 6), () => makeParagraph(random, event));
    const earlier = nth % EVENT >= 3 ? articles[nth - 2] : undefined;
    if (earlier) paragraphs.splice(1, 4, ...earlier.paragraphs.slice(0, 4));
    const title = `${pick(random, event.people)}: ${pick(random, event.facts)}`;
    articles.push({ id: `p${String(nth).padStart(6, '0')}`, title, outlet: pick(random, OUTLETS), paragraphs });
  }
  return articles;
}

const TEASERS = THINGS.slice(0, 12)
  .map((thing) => `<li><a href="/${thing}">What we know of the ${thing}</a></li>`)
  .join('\n');

/** An article as a page of HTML with the usual furniture around it. */
export const asHtml = ({ id, title, outlet, paragraphs }) => ({
  id,
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | ${outlet}</title>
<meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="2024-05-04T08:00:00Z"></head>
<body><header><nav><ul>${TEASERS}</ul></nav></header><main><article><h1>${title}</h1><p class="byline">By staff</p>
<div class="share"><a href="#">Share</a> <a href="#">Tweet</a></div>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
<aside><h3>Most read</h3><ul>${TEASERS}</ul></aside></article></main><footer><p>© ${outlet}. All rights reserved.</p></footer></body></html>`,
});

/** The same as plain text, as archives keep it. */
export const asText = ({ id, title, outlet, paragraphs }) => ({
  id,
  text: `${title}\n\n${outlet} May 4, 2024\n\nShare this post:\n\n${paragraphs.join('\n\n')}\n\nMore like this\n`,
});
