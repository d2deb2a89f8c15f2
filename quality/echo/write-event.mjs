import {
  BODIES,
  DAYS,
  FACT_FRAMES,
  FILLER,
  FILLER_FRAMES,
  GROUPS,
  HEADLINES,
  QUOTE_FRAMES,
  QUOTES,
  ROLES,
  SYLLABLES,
  THINGS,
} from './phrases.mjs';

const capital = (word) => word[0].toUpperCase() + word.slice(1);

export function inventName(chance, length) {
  return capital(Array.from({ length }, () => chance.pick(SYLLABLES)).join(''));
}

/** The facts of one made-up event: who, where, how many. */
export function inventEvent(chance) {
  const person = () => `${inventName(chance, 2)} ${inventName(chance, 3)}`;
  const facts = {
    place: inventName(chance, 3),
    place2: inventName(chance, 3),
    person: person(),
    person2: person(),
    person3: person(),
    firm: `${inventName(chance, 2)} Works`,
    firm2: `${inventName(chance, 2)} Mutual`,
    thing: chance.pick(THINGS),
    group: chance.pick(GROUPS),
    body: chance.pick(BODIES),
    body2: chance.pick(BODIES),
    role: chance.pick(ROLES),
    role2: chance.pick(ROLES),
    day: chance.pick(DAYS),
  };
  for (let i = 1; i <= 9; i++) facts[`n${i}`] = String(11 + chance.below(chance.next() < 0.5 ? 90 : 9000));
  return { facts, quotes: chance.shuffle(QUOTES).slice(0, 3) };
}

/** Makes the choices `[x|y]` of a frame. */
const choose = (frame, chance) => frame.replace(/\[([^\]]+)\]/g, (_, choices) => chance.pick(choices.split('|')));

/** Fills `{slots}` from facts. */
export const fill = (frame, facts) => frame.replace(/\{(\w+)\}/g, (_, slot) => facts[slot]);

/** The names that a text holds, for the reading. */
export const namesOf = ({ facts }) =>
  ['place', 'place2', 'person', 'person2', 'person3', 'firm', 'firm2'].map((slot) => ({
    name: facts[slot],
    type: slot.startsWith('place') ? 'place' : slot.startsWith('person') ? 'person' : 'organization',
  }));

/** A sentence of filler. */
export function writeFiller(chance) {
  const text = chance.pick(FILLER_FRAMES).replace(/\{(\w+)\}/g, (_, slot) => chance.pick(FILLER[slot]));
  return `${capital(text)}.`;
}

/** Puts an adverb after about every sixth word: writers differ in small things too. */
const vary = (text, chance) =>
  text.replace(/(?<=[a-z]) (?=[a-z])/g, () => (chance.next() < 0.17 ? ` ${chance.pick(FILLER.adverb)} ` : ' '));

let lastId = 0;

/** A sentence with the mark of the pen that wrote it: copies keep the mark, so that the truth is known. `quote` marks third parties' words. */
export const sentence = (text, quote = false) => ({ text, origin: ++lastId, quote });

export const writeHeadline = (event, chance) => fill(chance.pick(HEADLINES), event.facts);

/** One sentence about one fact in one of three wordings. */
export const writeFact = (event, chance, { fact, wording }) =>
  sentence(vary(fill(choose(FACT_FRAMES[fact][wording], chance), event.facts), chance));

export function writeQuote(event, index, wording) {
  const frame = QUOTE_FRAMES[index % QUOTE_FRAMES.length][wording % 2];
  return sentence(fill(frame, { ...event.facts, quote: event.quotes[index] }), true);
}

/** A report of an event by its own writer: some of the facts in the writer's wording and order, fillers between them. */
export function writeReport(
  event,
  chance,
  { wording, facts = FACT_FRAMES.map((_, i) => i), quotes = [0, 1], fillers = 8 },
) {
  const sentences = [
    ...facts.map((fact) => writeFact(event, chance, { fact, wording })),
    ...quotes.map((quote) => writeQuote(event, quote, wording)),
  ];
  for (let i = 0; i < fillers; i++)
    sentences.splice(2 + chance.below(sentences.length - 1), 0, sentence(writeFiller(chance)));
  return { title: writeHeadline(event, chance), sentences };
}
