import model from 'wink-eng-lite-web-model';
import createLexicon from 'wink-nlp/src/cache.js';
import compilePatterns from 'wink-nlp/src/compile-trex.js';
import wrapDraft from 'wink-nlp/src/dd-wrapper.js';
import createTokenizer from 'wink-nlp/src/tokenizer.js';
import { createTagMachine, HINTED, type TagMachine } from './create-tag-machine.js';

/** What the model knows of one word before it sees its neighbors. Parts of speech are numbers here; `kindOf` names them. */
export interface Part {
  readonly value: string;
  /** The most likely part of speech. */
  readonly pos: number;
  /** What the machines read in the place of the part of speech; 0: the part of speech itself. */
  readonly hint: number;
  /** The part of speech and lemma of a part of a contraction, whatever stands around it. */
  readonly fixed: number | null;
  /** Whether the word can be of a part of speech. */
  readonly canBe: (pos: number) => boolean;
  /** In lower case. */
  readonly lemmaAs: (pos: number) => string;
}

/** The English model of wink-nlp, its words and its machines apart from its documents, which cost more than they. */
export interface English {
  /** The words of text without spaces. */
  readonly cut: (chunk: string) => Part[];
  readonly kindOf: (pos: number) => string;
  /** Those that correct the most likely parts of speech, one after the other. */
  readonly machines: readonly TagMachine[];
}

/** How wink-nlp packs its words (its `constants.js`): four numbers each; in the second the place of a contraction's part, above the spaces before it; in the third its lemma and part of speech. */
const SIZE = 4;
const MOST_SPACES = 0xffff;
const LEMMA_BITS = 20;
const LEMMA = 0xfffff;
const POS = 0x3f;
/** A word whose part of speech the model does not know is a noun. */
const NOUN = 8;

/** A function of a small whole number that works each answer out once. */
function keep<Value>(find: (of: number) => Value): (of: number) => Value {
  const known: (Value | undefined)[] = [];
  return (of) => (known[of] ??= find(of));
}

/** Takes what the model learned since it was loaded out again: what it makes of a word must not hang on the words before. Says whether there was anything. */
function forget(features: Readonly<Record<string, WinkFeature>>): boolean {
  let learned = false;
  for (const feature of Object.values(features)) {
    const { hash, list, intrinsicSize } = feature;
    if (!hash || intrinsicSize === undefined || list.length === intrinsicSize) continue;
    for (const value of list.splice(intrinsicSize)) Reflect.deleteProperty(hash, value);
    feature.index = intrinsicSize;
    learned = true;
  }
  return learned;
}

/** Loads the model, in about a tenth of a second. */
export function loadEnglish(): English {
  const { core: readCore, pos, featureFn, addons } = model as unknown as WinkEnglish;
  const core = readCore();
  const tokenize = createTokenizer(compilePatterns(core.trex), core.tcat.hash, core.preserve);

  const kinds = [...(core.features['pos']?.list ?? [])];

  let lexicon = createLexicon(core, featureFn);
  const cut = (chunk: string): Part[] => {
    const tokens: number[] = [];
    tokenize(wrapDraft({ cache: lexicon, tokens, nonBreakingSpaces: {} }), chunk);
    const parts: Part[] = [];
    for (let i = 0; i < tokens.length; i += SIZE)
      parts.push(readPart(lexicon, [tokens[i] ?? 0, tokens[i + 1] ?? 0, tokens[i + 2] ?? 0], addons));
    // The lexicon keeps the words that it learned in a list of its own.
    if (forget(core.features)) lexicon = createLexicon(core, featureFn);
    return parts;
  };
  return { cut, kindOf: (of) => kinds[of] ?? 'X', machines: pos().machines.map(createTagMachine) };
}

/** What the lexicon says of a word that was cut, of which the first three numbers are given. */
function readPart(
  lexicon: WinkLexicon,
  [word, place, bits]: readonly [number, number, number],
  { lemmatize }: WinkEnglish['addons'],
): Part {
  const contracted = place > MOST_SPACES;
  const mapped = lexicon.mappedSpelling(word);
  const normal = contracted ? lexicon.nox(place) : lexicon.normal(word);
  const hint = lexicon.property(word, 'posHint');
  const [value, usual] = [lexicon.value(word), lexicon.value(normal)];
  const only = lexicon.property(mapped, 'isSLemma') === 1 ? lexicon.property(mapped, 'lemma') : null;
  const known = contracted ? bits & LEMMA : only;
  const lemma = known === null ? null : lexicon.value(known);
  const fixed = bits === 0 ? null : (bits >>> LEMMA_BITS) & POS;
  return {
    value,
    pos: fixed ?? (lexicon.posOf(mapped) || NOUN),
    hint: hint ? HINTED + hint : 0,
    fixed,
    canBe: keep((as) => lexicon.isMemberPOS(normal, as)),
    lemmaAs: keep((as) => (lemma ?? lemmatize(usual, lexicon.valueOf('pos', as), lexicon) ?? value).toLowerCase()),
  };
}

let loaded: English | null = null;

/** The English model, loaded once when the first text is tagged. */
export const english = (): English => (loaded ??= loadEnglish());
