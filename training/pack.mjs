// Makes the shipped model from the trained weights: quantises, learns to link, fits the confidence. See README.md.
//   node training/pack.mjs DATA WEIGHTS OUT [DIST]    (WEIGHTS.json and WEIGHTS.f32 as train.py wrote them)
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRight, judge, learnBoth, showReliability } from './learn-confidence.mjs';
import { learnLinks } from './learn-links.mjs';
import { writeModel } from './write-model.mjs';

const [data, source, out, dist = 'dist'] = process.argv.slice(2);
const load = (file) => import(pathToFileURL(resolve(dist, 'read/attribution/tagger', file)).href);
const files = ['read-tokens', 'gather-spans', 'find-pair-features', 'link-spans', 'find-features', 'read-model'];
const tools = Object.assign({}, ...(await Promise.all(files.map((file) => load(`${file}.js`)))));
const { createTagger } = await load('create-tagger.js');
const { CONFIDENCE_SIGNS, findConfidenceSigns, weighConfidence } = await load('weigh-confidence.js');
const readSplit = (split) =>
  readFileSync(join(data, `${split}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map(JSON.parse);

const listing = JSON.parse(readFileSync(`${source}.json`, 'utf8'));
const bytes = readFileSync(`${source}.f32`);
const trained = new Map();
let at = 0;
for (const { name, shape } of listing.tensors) {
  const size = shape.reduce((a, b) => a * b, 1);
  trained.set(name, {
    shape,
    values: new Float32Array(bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + at + size * 4)),
  });
  at += size * 4;
}
const take = (name, from, as) => ({ name, ...trained.get(from), as });
const layer = (name, from) => [
  take(`${name}.weight`, `${from}.weight`, 'rows'),
  take(`${name}.bias`, `${from}.bias`, 'f32'),
];
/** A layer through few numbers, as narrow.py makes them. */
const narrow = (name, from) => [
  take(`${name}.into.weight`, `${from}.into.weight`, 'rows'),
  ...layer(`${name}.out`, `${from}.out`),
];

/** [out][in][3] to [out][3][in]: the kernel reads three neighbouring rows as one. */
function turnConvolution({ shape: [outputs, inputs, reach], values }) {
  const turned = new Float32Array(values.length);
  for (let o = 0; o < outputs; o++)
    for (let i = 0; i < inputs; i++)
      for (let k = 0; k < reach; k++) turned[(o * reach + k) * inputs + i] = values[(o * inputs + i) * reach + k];
  return { shape: [outputs, reach * inputs], values: turned };
}

/** Adds empty outputs: the kernel writes an even number. */
function widen({ shape: [outputs, ...rest], values }, to) {
  const wide = new Float32Array((values.length / outputs) * to);
  wide.set(values);
  return { shape: [to, ...rest], values: wide };
}

const layers = [...trained.keys()].filter((name) => /^layers\.\d+\.norm\.weight$/.test(name)).length;
trained.set('near.into.weight', turnConvolution(trained.get('near.into.weight')));
const network = [
  { name: 'lexicon', shape: [listing.lexicon.length], values: Uint32Array.from(listing.lexicon), as: 'u32' },
  take('table.word', 'words.weight', 'table'),
  ...tools.TABLES.map(({ name }, k) => take(`table.${name}`, `tables.${k}.weight`, 'table')),
  ...layer('enter', 'enter'),
  ...narrow('near', 'near'),
  ...Array.from({ length: layers }, (_, k) => [
    ...narrow(`layer${k}.gates`, `layers.${k}.gates`),
    take(`layer${k}.norm.weight`, `layers.${k}.norm.weight`, 'f32'),
    take(`layer${k}.norm.bias`, `layers.${k}.norm.bias`, 'f32'),
  ]).flat(),
  { name: 'leave.weight', ...widen(trained.get('leave.weight'), 8), as: 'rows' },
  { name: 'leave.bias', ...widen(trained.get('leave.bias'), 8), as: 'f32' },
  take('crf.step', 'crf.step', 'f32'),
  take('crf.start', 'crf.start', 'f32'),
];

const documents = readSplit('train').map(({ text, annotations: [first] }) => ({
  text,
  attributions: first.attributions,
}));
const links = ['source', 'content'].map((role) => ({
  name: `link.${role}`,
  shape: [1, tools.LINK_WEIGHTS],
  values: learnLinks(documents, role, tools),
  as: 'rows',
}));
const build = (confidence) =>
  writeModel(
    {
      layers,
      tensors: [
        ...network,
        ...links,
        { name: 'confidence', shape: [CONFIDENCE_SIGNS.length], values: confidence.signs, as: 'f32' },
        { name: 'confidence.curve', shape: [confidence.curve.length / 2, 2], values: confidence.curve, as: 'f32' },
      ],
    },
    tools,
  );

const wasm = readFileSync('models/attribution.wasm');
const tagger = createTagger(
  build({ signs: new Float32Array(CONFIDENCE_SIGNS.length), curve: Float32Array.of(0, 1) }),
  wasm,
);
/** The attributions of each text of dev with their signs, and how many were annotated. */
const told = readSplit('dev').map(({ text, annotations: [{ attributions }] }) => {
  const region = [0, text.length];
  const tagged = tagger.tagSpans(text, region);
  const found = tagger.tag(text, [region], 0);
  const linked = tagger.link(tagged).filter(({ contents }) => contents.length > 0);
  const cases = linked.map((link, i) => ({
    signs: findConfidenceSigns(tagged, link),
    right: isRight(text, found[i], attributions) ? 1 : 0,
  }));
  return { cases, annotated: attributions.filter(({ content }) => content?.length).length };
});
// Shown on texts that it was not learned from: each half is judged by weights learned on the other. What is shipped is learned on all.
const width = CONFIDENCE_SIGNS.length;
const halves = [0, 1].map((rest) => told.filter((_, i) => i % 2 === rest).flatMap(({ cases }) => cases));
const judged = halves.flatMap((cases, i) => judge(cases, learnBoth(halves[1 - i], width), weighConfidence));
console.log(
  showReliability(
    judged,
    told.reduce((sum, { annotated }) => sum + annotated, 0),
  ),
);
const model = build(
  learnBoth(
    told.flatMap(({ cases }) => cases),
    width,
  ),
);
writeFileSync(out, model);
console.log(`${out}: ${model.length} bytes, ${layers} layers, ${listing.lexicon.length} words`);
