import { readFileSync } from 'node:fs';
import type { AnyOf } from './find-words.js';

/** What a page is expected to tell; every list is partial: what stands in it must be found, more may be. */
export interface PageAnswers {
  readonly page: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly articles?: readonly ArticleAnswer[];
  /** Words that must not stand in any article. */
  readonly furniture?: readonly string[];
  /** Words that must stand in an article. */
  readonly body?: readonly string[];
  readonly credits?: readonly CreditAnswer[];
  /** No outlet but the page's own may be credited. */
  readonly noCredits?: boolean;
  /** Outlets that must not be credited. */
  readonly neverCredited?: readonly string[];
  readonly attributions?: readonly AttributionAnswer[];
  /** Words that must not be the content of an attribution; with `speaker`, only not of theirs. */
  readonly neverAttributed?: readonly { readonly words: string; readonly speaker?: string }[];
  readonly names?: readonly { readonly words: string; readonly name: AnyOf<string>; readonly type?: string }[];
  readonly times?: readonly { readonly words: string; readonly value: string; readonly part?: string }[];
  readonly mentions?: readonly { readonly words: string; readonly certainty: AnyOf<string> }[];
  readonly audits?: readonly { readonly kind: string; readonly words?: string }[];
}

export interface ArticleAnswer {
  readonly title: string | null;
  readonly kind: AnyOf<string>;
  /** ISO date; null: not asked. */
  readonly published: string | null;
  readonly outlet: AnyOf<string> | null;
}

export interface CreditAnswer {
  readonly outlet: AnyOf<string>;
  readonly cue: string;
  readonly anonymous: boolean;
  readonly sources?: string;
  /** 1 for the first article on the page. */
  readonly article?: number;
  readonly aim?: boolean;
}

export interface AttributionAnswer {
  /** Null where the speaker is anonymous; left out: not asked. */
  readonly speaker?: AnyOf<string> | null;
  readonly source?: string;
  readonly words: string;
  readonly certainty?: AnyOf<string>;
  readonly kind?: string;
  /** Speaker of the attribution that holds this one. */
  readonly within?: string;
  readonly aim?: boolean;
}

/** An article of the pile by page and number, `18-velmo-news-interview.txt#2`. */
export type ArticleRef = string;

export interface MentionAnswer {
  readonly article: ArticleRef;
  readonly words: string;
  readonly certainty?: AnyOf<string>;
}

export interface OriginsAnswer {
  readonly least: AnyOf<number>;
  readonly most: AnyOf<number>;
  readonly names: readonly AnyOf<string>[];
  readonly never: readonly string[];
  readonly aim?: boolean;
}

export interface PileAnswers {
  readonly pages: readonly PageAnswers[];
  readonly stories: readonly { readonly name: string; readonly articles: readonly ArticleRef[] }[];
  readonly claims: readonly {
    readonly name: string;
    readonly mentions: readonly MentionAnswer[];
    readonly origins: OriginsAnswer;
    readonly aim?: boolean;
  }[];
  readonly chains: readonly {
    readonly article: ArticleRef;
    readonly words: string;
    readonly hops: readonly AnyOf<string>[];
    readonly origin: AnyOf<string>;
    readonly never?: readonly string[];
    readonly aim?: boolean;
  }[];
  readonly drifts: readonly {
    readonly from: MentionAnswer;
    readonly to: MentionAnswer;
    readonly change: string;
    readonly aim?: boolean;
  }[];
  readonly conflicts: readonly {
    readonly kind: string;
    readonly verdict: string;
    readonly a: MentionAnswer;
    readonly b: MentionAnswer;
    readonly aim?: boolean;
  }[];
  readonly noConflicts: readonly { readonly kind: string; readonly a: ArticleRef; readonly b: ArticleRef }[];
  readonly audits: readonly {
    readonly article: ArticleRef;
    readonly kind: string;
    readonly words: string;
    readonly aim?: boolean;
  }[];
  readonly noAudits: readonly ArticleRef[];
  readonly echoes: readonly { readonly a: ArticleRef; readonly b: ArticleRef; readonly direction: string }[];
  readonly noEchoes: readonly (readonly [ArticleRef, ArticleRef])[];
}

/** One thing that the key asks: `fault` is null where it holds. `aim`: counted, not yet demanded. */
export interface Finding {
  readonly kind: string;
  readonly item: string;
  readonly fault: string | null;
  readonly aim: boolean;
}

/** The answer key in a file. */
export const readAnswers = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
