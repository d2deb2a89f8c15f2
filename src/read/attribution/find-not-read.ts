import type { Page } from '../page/page.js';

/** Something that a reading leaves out, and why: not found and not looked for are two answers. */
export interface NotRead {
  readonly what: 'attributions' | 'mentions';
  readonly why: string;
}

/**
 * What is not looked for on a page: who said what, and what is told how surely, are read in English only. A page too short to tell its
 * language is read as English.
 */
export function findNotRead({ language }: Pick<Page, 'language'>): NotRead[] {
  if (language === null || language === 'en') return [];
  const written = `the page is written in ${NAMES.get(language) ?? `a language (${language})`}`;
  return [
    { what: 'attributions', why: `${written}, and who said what is read in English only` },
    { what: 'mentions', why: `${written}, and what is told, and how surely, is read in English only` },
  ];
}

const NAMES: ReadonlyMap<string, string> = new Map(
  'ar Arabic,bg Bulgarian,ca Catalan,cs Czech,da Danish,de German,el Greek,es Spanish,et Estonian,fa Persian,fi Finnish,fr French,he Hebrew,hi Hindi,hr Croatian,hu Hungarian,id Indonesian,it Italian,ja Japanese,ko Korean,lt Lithuanian,lv Latvian,nl Dutch,no Norwegian,pl Polish,pt Portuguese,ro Romanian,ru Russian,sk Slovak,sl Slovene,sr Serbian,sv Swedish,th Thai,tr Turkish,uk Ukrainian,vi Vietnamese,zh Chinese'
    .split(',')
    .map((pair): [string, string] => [pair.slice(0, 2), pair.slice(3)]),
);
