import { findOutlet } from '../../known/find-outlet.js';
import type { Article } from '../article/article.js';
import type { FoundCredit } from './find-credits.js';

/**
 * Gives credits to unnamed outlets (`the publication`) the outlet they mean: the last one credited before them for the same
 * report, else the next one; never one that is only recalled. Where the article names none, they keep their own words.
 */
export function resolveUnnamed(text: string, article: Article, credits: readonly FoundCredit[]): FoundCredit[] {
  const recapAt = Math.min(...credits.filter((c) => c.scope === 'background').map((c) => c.span[0]), article.span[1]);
  const named = credits.filter(
    (c) => c.stated && c.scope !== 'background' && c.rule !== 'contributed' && c.span[0] <= recapAt,
  );
  const meanings = credits.filter((c) => !isBareAgency(text, c) || named.some((n) => mayMeanAgency(text, n, c)));
  return meanings.map((credit) => {
    // A headline that says only `media` speaks of whom the text names.
    if (credit.rule === 'unnamed-headline') return meaning(credit, named[0]?.outlet);
    if (credit.stated || !credit.rule.startsWith('unnamed') || credit.many) return credit;
    const isAgency = /agency$/i.test(credit.outlet);
    const alike = named.filter((c) => isNamedAgency(text, c) === isAgency);
    const among = alike.length ? alike : named;
    // Who is brought in as `a Norvian news site` was not named before.
    const before = credit.rule === ANOTHER ? undefined : among.filter((c) => c.span[0] < credit.span[0]).at(-1);
    const after = among.find((c) => c.span[0] > credit.span[0] && c.span[0] < recapAt);
    const meant = before ?? after;
    if (PAPER.test(credit.outlet) && (!meant || isNamedAgency(text, meant)))
      return meaning(credit, lastPaper(text.slice(article.span[0], credit.span[0])));
    return meaning(credit, meant?.outlet);
  });
}

const meaning = (credit: FoundCredit, outlet: string | null | undefined): FoundCredit =>
  outlet ? { ...credit, outlet, many: false } : credit;

/** No agency is one. */
const PAPER = /\b(?:newspaper|paper|magazine|daily|weekly|tabloid|broadsheet)$/i;
/** A paper that nothing credits may be named shortly before: `in reference to the Oldnews Post story … The newspaper reported`. */
const SHORTLY = 300;
const CAPITALISED = /\p{Lu}[\p{L}.’'&-]*(?: (?:of |the )?\p{Lu}[\p{L}.’'&-]*){0,4}/gu;

/** The last outlet that is no agency among the names at the end of a text. */
function lastPaper(text: string): string | null {
  const outlets = [...text.slice(-SHORTLY).matchAll(CAPITALISED)].map(([name]) =>
    findOutlet(name.replace(/[’']s$/, '')),
  );
  return outlets.findLast((outlet) => outlet !== null && outlet.kind !== 'agency')?.name ?? null;
}

const ANOTHER = 'unnamed-another';

/** `The agency` alone may be any body's: of space, of health. */
const isBareAgency = (text: string, { rule, span }: FoundCredit): boolean =>
  rule.startsWith('unnamed') && /^the (?:said |same |mentioned |above )?agency$/i.test(text.slice(...span));

/** Whether `the agency` may mean an outlet: one that the article's sentences credit, and that is not known to be something else. */
const mayMeanAgency = (text: string, credit: FoundCredit, { span }: FoundCredit): boolean => {
  const kind = findOutlet(credit.outlet)?.kind ?? 'agency';
  const body = text
    .slice(0, span[0])
    .match(/\b\p{Lu}[\p{L}-]* Agency\b/gu)
    ?.at(-1);
  const isBody = body !== undefined && !/^(?:News|Press|Wire|Telegraph|Information)/u.test(body);
  return !isBody && (kind === 'agency' || isNamedAgency(text, credit)) && !OF_THE_TEXT.has(credit.rule);
};

/** Rules that name whose text the article is; what they name does not speak in it. */
const OF_THE_TEXT = new Set(['agency-byline', 'agency-line', 'copyright-line', 'dateline', 'photo-credit']);

/** `The agency` means an agency, `the publication` another outlet, where the article names both. */
const isNamedAgency = (text: string, { outlet, span }: FoundCredit): boolean =>
  findOutlet(outlet)?.kind === 'agency' || /agency\W*$/i.test(text.slice(Math.max(0, span[0] - 12), span[0]));
