import * as lists from 'stopword';
import { fold, splitWords } from '../words.js';
import { remember } from '../remember.js';
import { FUNCTION_WORDS } from './function-words.js';

/** The lists of the package `stopword` are named by ISO 639-3, languages of pages by ISO 639-1. */
const LISTS: Readonly<Record<string, string>> = Object.fromEntries(
  `ar:ara bg:bul bn:ben ca:cat cs:ces da:dan de:deu el:ell es:spa et:est eu:eus fa:fas fi:fin fr:fra gu:guj he:heb hi:hin hr:hrv hu:hun hy:hye
   id:ind it:ita ja:jpn ko:kor ku:kur lt:lit lv:lav mr:mar ms:msa no:nob nb:nob nl:nld pl:pol pt:por ro:ron ru:rus sk:slk sl:slv sv:swe th:tha
   tl:tgl tr:tur uk:ukr ur:urd vi:vie yo:yor zh:zho`
    .split(/\s+/)
    .map((pair) => pair.split(':')),
);

const NONE: ReadonlySet<string> = new Set();

/** The words of a language, folded, that carry no content: ours for English, those of the package `stopword` for 48 others. `de` -> `und`, `für`. */
export function stopWordsOf(language: string | null): ReadonlySet<string> {
  if (language === null || language === 'en') return FUNCTION_WORDS;
  const list = lists[LISTS[language] ?? ''];
  return list ? foldAll(list) : NONE;
}

const foldAll = remember(
  (list: readonly string[]): ReadonlySet<string> =>
    new Set(list.flatMap((word) => splitWords(fold(word)).map(({ folded }) => folded))),
);
