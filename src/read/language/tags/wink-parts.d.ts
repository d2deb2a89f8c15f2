/** The parts of wink-nlp that are used here one by one; its package holds them, but declares types of the whole only. */

/** What the lexicon knows of words, by their numbers in it. Words that it lacks get a number when they are added. */
interface WinkLexicon {
  readonly value: (word: number) => string;
  /** The word in lower case, in its usual spelling. */
  readonly normal: (word: number) => number;
  /** The same of a part of a contraction, given by the second of its four numbers. */
  readonly nox: (bits: number) => number;
  readonly mappedSpelling: (word: number) => number;
  readonly posOf: (word: number) => number;
  readonly property: (word: number, name: 'posHint' | 'isSLemma' | 'lemma') => number;
  readonly valueOf: (feature: 'pos', value: number) => string;
  readonly isMemberPOS: (word: number, pos: number) => boolean;
}

/** Words of a text as they are cut: four numbers each. */
interface WinkDraft {
  readonly cache: WinkLexicon;
  readonly tokens: number[];
  readonly nonBreakingSpaces: Record<number, string>;
}

/** Values of one kind that the model knows, and those that it learned since, behind the first `intrinsicSize`. */
interface WinkFeature {
  readonly hash?: Record<string, number>;
  readonly list: string[];
  readonly intrinsicSize?: number;
  index: number;
}

/** The English model as its package gives it; its declared types say nothing of what is inside. */
interface WinkEnglish {
  readonly core: () => {
    readonly trex: unknown;
    readonly tcat: { readonly hash: unknown };
    readonly preserve: unknown;
    readonly features: Readonly<Record<string, WinkFeature>>;
  };
  readonly pos: () => { readonly machines: readonly string[] };
  readonly featureFn: unknown;
  readonly addons: { readonly lemmatize: (word: string, pos: string, lexicon: WinkLexicon) => string | undefined };
}

declare module 'wink-nlp/src/cache.js' {
  export default function createLexicon(core: unknown, featureFn: unknown): WinkLexicon;
}
declare module 'wink-nlp/src/compile-trex.js' {
  export default function compilePatterns(trex: unknown): unknown;
}
declare module 'wink-nlp/src/tokenizer.js' {
  export default function createTokenizer(
    patterns: unknown,
    categories: unknown,
    preserve: unknown,
  ): (draft: unknown, text: string) => void;
}
declare module 'wink-nlp/src/dd-wrapper.js' {
  export default function wrapDraft(draft: WinkDraft): unknown;
}
