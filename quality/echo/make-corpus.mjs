import { BOILERPLATE, FACT_FRAMES, HEADLINES } from './phrases.mjs';
import { makeChance } from './random.mjs';
import { backTranslate, paraphrase, reorder, truncate } from './rewrite.mjs';
import {
  fill,
  inventEvent,
  inventName,
  sentence,
  writeFact,
  writeFiller,
  writeHeadline,
  writeQuote,
  writeReport,
} from './write-event.mjs';

const OWN = 1; // the wording of the original's school; other writers use 0 and 2
const ALL = FACT_FRAMES.map((_, i) => i);

const otherHeadline = (event, chance, title) => {
  const titles = HEADLINES.map((frame) => fill(frame, event.facts)).filter((t) => t !== title);
  return chance.pick(titles);
};

const independent = (event, chance, options) =>
  writeReport(event, chance, { facts: chance.shuffle(ALL).slice(0, 6), quotes: [], fillers: 7, ...options });

/** Ways in which a second page relates to an original, each with what is true of the pair. */
export const KINDS = {
  'credit-stripped': { echo: true, make: ({ original }) => ({ ...original }) },
  'new-headline': {
    echo: true,
    make: ({ original, event, chance }) => ({ ...original, title: otherHeadline(event, chance, original.title) }),
  },
  truncated: { echo: true, make: ({ original }) => ({ ...original, sentences: truncate(original.sentences, 0.4) }) },
  reordered: {
    echo: true,
    make: ({ original, chance }) => ({ ...original, sentences: reorder(original.sentences, chance) }),
  },
  paraphrased: {
    echo: true,
    make: ({ original, event, chance }) => ({
      title: otherHeadline(event, chance, original.title),
      sentences: paraphrase(original.sentences, chance, 0.4),
    }),
  },
  'paraphrased-throughout': {
    echo: true,
    make: ({ original, event, chance }) => ({
      title: otherHeadline(event, chance, original.title),
      sentences: paraphrase(original.sentences, chance, 0.85),
    }),
  },
  'back-translated': {
    echo: true,
    make: ({ original, event, chance }) => ({
      title: otherHeadline(event, chance, original.title),
      sentences: backTranslate(original.sentences, chance),
    }),
  },
  rewritten: {
    echo: true,
    make: ({ original, event, chance }) => ({
      title: otherHeadline(event, chance, original.title),
      sentences: backTranslate(paraphrase(reorder(original.sentences, chance), chance, 0.9), chance),
    }),
  },
  merged: {
    echo: true,
    make: ({ original, event, chance, rival }) => ({
      title: writeHeadline(event, chance),
      sentences: [
        ...truncate(rival.sentences, 0.4),
        sentence(writeFiller(chance)),
        ...original.sentences.slice(2, 7),
        sentence(writeFiller(chance)),
      ],
    }),
  },
  excerpt: {
    echo: true,
    make: ({ original, event, chance }) => {
      const report = independent(event, chance, { wording: 2 });
      const own = original.sentences.filter((s) => !s.quote);
      report.sentences.splice(4, 0, own[3], own[4]);
      return report;
    },
  },
  'retold-credited': {
    echo: true,
    credit: true,
    make: ({ original, event, chance }) => retell(original, event, chance),
  },
  retold: { echo: true, make: ({ original, event, chance }) => retell(original, event, chance) },
  'shared-quote': {
    echo: false,
    make: ({ event, chance }) => {
      const report = independent(event, chance, { wording: 2 });
      for (const quote of [0, 1]) report.sentences.splice(2 + chance.below(4), 0, writeQuote(event, quote, 0));
      return report;
    },
  },
  'shared-boilerplate': {
    echo: false,
    boilerplate: true,
    make: ({ otherEvent, chance }) => independent(otherEvent, chance, { wording: chance.below(3) }),
  },
  'same-topic': {
    echo: false,
    make: ({ event, chance }) => independent(event, chance, { wording: 2 }),
  },
  'same-topic-all-facts': {
    echo: false,
    make: ({ event, chance }) => independent(event, chance, { wording: 2, facts: chance.shuffle(ALL), quotes: [0, 1] }),
  },
};

/** The same facts in the same order, each in other words: what a translation or a thorough rewrite leaves. */
function retell(original, event, chance) {
  const facts = ALL.map((fact) => writeFact(event, chance, { fact, wording: 2 }));
  const origins = original.sentences.filter((s) => !s.quote).slice(0, facts.length);
  const sentences = facts.map((s, i) => ({ ...s, origin: origins[i].origin }));
  sentences.splice(5, 0, sentence(writeFiller(chance)));
  return { title: otherHeadline(event, chance, original.title), sentences };
}

/**
 * Pages with known truth. `size` events give for each an original and one page of each kind in turn; `pairs` names each original with
 * its second page. A page's `origins` are the marks of the sentences it holds: pages that share none are no echo.
 */
export function makeCorpus({ seed, size }) {
  const chance = makeChance(seed);
  const pages = [];
  const pairs = [];
  const kinds = Object.keys(KINDS);
  const outlets = Array.from(
    { length: 60 },
    () => `${inventName(chance, 3)} ${chance.pick(['Herald', 'Post', 'Gazette', 'Courier'])}`,
  );
  const add = (page) => {
    pages.push({ id: `p${String(pages.length).padStart(6, '0')}`, ...page });
    return pages.at(-1);
  };
  for (let i = 0; i < size; i++) {
    const kind = kinds[i % kinds.length];
    const event = inventEvent(chance);
    const [outlet, otherOutlet, thirdOutlet] = chance.shuffle(outlets);
    const original = writeReport(event, chance, { wording: OWN, facts: ALL });
    const rival = independent(event, chance, { wording: 0 });
    const tools = { original, rival, event, chance, otherEvent: inventEvent(chance) };
    const copy = KINDS[kind].make(tools);
    if (KINDS[kind].boilerplate)
      for (const report of [original, copy])
        report.sentences.splice(report.sentences.length - 2, 0, { text: BOILERPLATE[0], origin: 0, quote: true });
    const credit = KINDS[kind].credit ? outlet : null;
    const a = add({ ...original, event, outlet, published: day(i, 0), credit: null });
    const r = add({ ...rival, event, outlet: thirdOutlet, published: day(i, 0), credit: null });
    const b = add({
      ...copy,
      event,
      outlet: KINDS[kind].boilerplate ? outlet : otherOutlet,
      published: day(i, 1),
      credit,
    });
    pairs.push({ kind, echo: KINDS[kind].echo, a: a.id, b: b.id });
    if (kind === 'merged') pairs.push({ kind, echo: true, a: r.id, b: b.id });
  }
  return { pages, pairs };
}

const day = (i, later) =>
  `2031-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 20) + later).padStart(2, '0')}`;
