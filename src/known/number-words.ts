/** Numbers as words, for hyphens to add up: `thirty-four`. */
export const UNITS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozen: 12,
};

/** What multiplies the number before it. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  bn: 1e9,
};

/** Counts that name no number, with the bounds that readers give them. */
export const VAGUE_COUNTS: Readonly<Record<string, readonly [low: number, high: number]>> = {
  dozens: [20, 150],
  scores: [30, 150],
  hundreds: [150, 2500],
  thousands: [1500, 25_000],
  'tens of thousands': [15_000, 150_000],
  'hundreds of thousands': [150_000, 2_500_000],
};

/** Shares as words, in percent, with the bounds of a rounded word. */
export const FRACTIONS: Readonly<Record<string, readonly [low: number, high: number]>> = {
  half: [48, 52],
  'a third': [32, 35],
  'two thirds': [65, 68],
  'two-thirds': [65, 68],
  'a quarter': [24, 26],
  'three quarters': [74, 76],
  'three-quarters': [74, 76],
};
