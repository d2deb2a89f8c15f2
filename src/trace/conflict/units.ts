import { stemmer } from 'stemmer';

/** Units of one measure with their size in the first: `mile` is 1.609 `kilomet`. Stems. */
const SIZES: Readonly<Record<string, readonly [unit: string, size: number]>> = {
  km: ['km', 1],
  kilomet: ['km', 1],
  kilometr: ['km', 1],
  kilometre: ['km', 1],
  mile: ['km', 1.609],
  metr: ['km', 0.001],
  meter: ['km', 0.001],
  feet: ['km', 0.000305],
  foot: ['km', 0.000305],
  kg: ['kg', 1],
  kilo: ['kg', 1],
  kilogram: ['kg', 1],
  tonn: ['kg', 1000],
  ton: ['kg', 1000],
  pound: ['kg', 0.4536],
  lb: ['kg', 0.4536],
  gram: ['kg', 0.001],
  hectar: ['hectar', 1],
  acr: ['hectar', 0.4047],
  percent: ['%', 1],
  dollar: ['$', 1],
  euro: ['€', 1],
};

/** Where two systems meet, sizes are rounded more than the numbers say. */
const CONVERTED = 0.06;

const GENERIC = new Set(['peopl', 'person', 'victim', 'casualti']);
const HUMANS = new Set(
  `people person victim casualty passenger resident child pupil student teacher worker miner soldier civilian man woman fan protester demonstrator
   prisoner hostage refugee migrant villager sailor rebel officer policeman firefighter patient voter farmer employee tourist marcher fighter troop`
    .split(/\s+/)
    .map(stemmer)
    .concat('peopl', 'men', 'women', 'children', 'casualti'),
);

/** A unit in its measure's first unit. */
export const sizeOf = (unit: string): readonly [unit: string, size: number, slack: number] => {
  const [to, size] = SIZES[unit] ?? [unit, 1];
  return [to, size, size === 1 ? 0 : CONVERTED];
};

/** All who may be counted as people are one group; what they are called may still differ. */
export const unitGroup = (unit: string): string => (HUMANS.has(unit) ? 'people' : sizeOf(unit)[0]);

/** Whether everybody counted as `part` is also counted as `whole`: children among people. */
export const isPartOf = (part: string, whole: string): boolean =>
  GENERIC.has(whole) && HUMANS.has(part) && !GENERIC.has(part);

export const areOneUnit = (a: string, b: string): boolean =>
  sizeOf(a)[0] === sizeOf(b)[0] || isPartOf(a, b) || isPartOf(b, a);
