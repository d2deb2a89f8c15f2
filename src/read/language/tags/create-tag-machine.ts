/** A state machine of wink-nlp's part-of-speech tagger: finds patterns and says what the word that each marks becomes. */
export interface TagMachine {
  /** What a machine reads for each word: its part of speech, or HINTED and its hint. Answers in the order in which they are found. */
  readonly find: (symbols: readonly number[]) => Correction[];
}

export interface Correction {
  /** Which word. */
  readonly at: number;
  readonly pos: number;
  /** Whether it becomes that only where the lexicon knows it as such. */
  readonly ifKnown: boolean;
}

/** Parts of speech are smaller numbers, hints larger ones up to MOST. */
export const HINTED = 32;
const MOST = HINTED + 256;
/** The numbers by which the machine's file names hints, the end of a text, and the way that a state goes where nothing else fits. */
const HINT_IN_FILE = 1_080_000;
const END_IN_FILE = 2_070_000;
const OTHERWISE_IN_FILE = 2_070_003;
/** The symbol that stands for the end here: no part of speech has so high a number. */
const END = HINTED - 1;

type Numbered<Value> = Readonly<Record<string, Value>>;
/** A version, the last state, the next states by state and symbol, what ends a pattern, which words of it are marked. */
type MachineFile = readonly [
  number,
  number,
  Numbered<Numbered<number>>,
  Numbered<string>,
  Numbered<readonly [number, number]>,
];

const symbolOf = (inFile: number): number =>
  inFile === END_IN_FILE ? END : inFile > HINT_IN_FILE ? inFile - HINT_IN_FILE + HINTED : inFile;

/** Lays the machine out as rows of next states by symbol; 0 is the root. */
function layStates(states: MachineFile[2], count: number): { next: Uint16Array; otherwise: Uint16Array } {
  const next = new Uint16Array(count * MOST);
  const otherwise = new Uint16Array(count);
  for (const [state, steps] of Object.entries(states))
    for (const [inFile, to] of Object.entries(steps))
      if (Number(inFile) === OTHERWISE_IN_FILE) otherwise[Number(state)] = to;
      else next[Number(state) * MOST + symbolOf(Number(inFile))] = to;
  return { next, otherwise };
}

/** Reads a machine as wink-nlp saves it. It answers as wink-nlp's own `recognize` does, from rows of numbers instead of objects. */
export function createTagMachine(json: string): TagMachine {
  const [, last, states, ends, marks] = JSON.parse(json) as MachineFile;
  const { next, otherwise } = layStates(states, last + 1);
  const isEnd = Uint8Array.from({ length: last + 1 }, (_, state) => (state in ends ? 1 : 0));

  const correct = (found: Correction[], first: number, state: number): void => {
    const name = ends[state];
    if (name === undefined || name === '0') return;
    const pos = Number(name);
    found.push({ at: first + (marks[state]?.[0] ?? 0), pos: Math.abs(pos), ifKnown: pos > 0 });
  };

  const find = (symbols: readonly number[]): Correction[] => {
    const found: Correction[] = [];
    const { length } = symbols;
    let state = 0;
    let first = 0;
    // The last state on the way that ends a pattern where nothing longer does, and its word.
    let spare = 0;
    let spareAt = 0;
    for (let i = 0; i <= length; i++) {
      for (let j = i; j <= length; j++) {
        const to = next[state * MOST + (j < length ? (symbols[j] ?? END) : END)] ?? 0;
        if (state === 0 && to !== 0) first = j;
        state = to;
        if (isEnd[to] === 1) {
          correct(found, first, to);
          i = j;
          state = spare = 0;
          break;
        }
        if (to === 0) {
          if (spare === 0) break;
          correct(found, first, spare);
          i = spareAt;
          spare = 0;
          break;
        }
        const other = otherwise[to] ?? 0;
        if (other !== 0) {
          spare = other;
          spareAt = j;
        }
      }
    }
    return found;
  };
  return { find };
}
