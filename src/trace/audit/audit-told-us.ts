import type { AuditRule } from './find-audits.js';

/** Words by which an article says to whom somebody spoke: up to the name. */
const TOLD = /\b(?:told|tells|speaking to|spoke (?:to|with)|in an interview with) /gu;
/** Who follows: us, or a name. */
const WHOM = /^(?:us\b|(?:[Tt]he )?\p{Lu}[\p{L}\p{N}'’-]*(?: \p{Lu}[\p{L}\p{N}'’-]*| \d+){0,4})/u;

/**
 * An interview that the article may have taken over with the words around it: in text that it shares with an earlier article it
 * says `told us` (or its own name) where that one says that somebody else was told.
 */
export const auditToldUs: AuditRule = (article, reading, { sourcesOf }) => {
  const { text } = reading.page;
  const own = (article.outlet?.name ?? reading.page.outlet ?? '').replace(/^The /, '');
  const isOwn = (name: string): boolean => name === 'us' || (own !== '' && name.replace(/^[Tt]he /, '') === own);
  return [...text.slice(...article.span).matchAll(TOLD)].flatMap((told) => {
    const start = article.span[0] + told.index;
    const end = start + told[0].length;
    const here = WHOM.exec(text.slice(end, end + LONGEST))?.[0];
    if (here === undefined || !isOwn(here)) return [];
    const before = text.slice(Math.max(article.span[0], start - SHARED), end);
    for (const source of sourcesOf(article.id)) {
      const at = source.indexOf(before);
      const there = at < 0 ? undefined : WHOM.exec(source.slice(at + before.length, at + before.length + LONGEST))?.[0];
      if (there === undefined || isOwn(there) || there === 'us') continue;
      const why = `says “${told[0]}${here}”, and the earlier text that it shares says “${told[0]}${there}”`;
      return [
        { article: article.id, kind: 'borrowed-interview' as const, spans: [[start, end + here.length] as const], why },
      ];
    }
    return [];
  });
};

/** So many characters before the words must stand in the other text too. */
const SHARED = 40;
const LONGEST = 80;
