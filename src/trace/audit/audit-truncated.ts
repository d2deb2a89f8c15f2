import type { Reading } from '../../read/reading.js';
import type { Span } from '../../span.js';
import type { AuditRule } from './find-audits.js';

/** Ends where its box was full: `…`, `[...]`, perhaps with a link to the rest. */
const CUT =
  /(?<!["”])(?:\.\.\.|…|\[(?:…|\.\.\.|&hellip;)\])\s*(?:read more|continue reading|more|weiterlesen|lire la suite|leer más)?\s*[»›>→]?\s*$/iu;
/** Words with which a page says that it shows a part only. */
const WALL =
  /\b(?:subscribe|sign (?:in|up)|log in|register|create (?:an|a free) account) (?:now |here |today )?(?:to|and) (?:continue|read|keep|access|unlock|see|view)\b|\b(?:this|the full|the rest of (?:this|the)) (?:article|story|content|post) is (?:only )?(?:for|available (?:only )?(?:to|for)|reserved for|exclusive to|behind)\b.{0,40}(?:subscribers?|members|paywall)|\balready (?:a|an) (?:subscriber|member) ?\?|(?<!scroll )\b(?:to (?:continue|keep) reading|to read the (?:full|whole|rest))\b|(?<!scroll to )\bcontinue reading(?: (?:this|with|for)\b| the (?!main story)|$)|\b(?:you(?:'|’)?ve|you have) (?:reached|used|read) (?:your|all|the)|you(?:'|’)?ve (?:reached|used) \d|weiterlesen mit\b|\bnur für abonnenten\b|\bmit (?:einem )?abo\b|jetzt (?:abonnieren|weiterlesen)|réservé (?:à|aux) (?:nos )?abonnés|il vous reste .{1,40} de cet article|(?:contenido|artículo) (?:exclusivo|reservado)|solo para suscriptores|contenuto riservato|riservato agli abbonati|dla prenumeratorów|только для подписчиков/iu;
/** Not the article, but what readers write below it, or the site's menu, is for subscribers. */
const OTHER_WALL = /\b(?:comment(?:s|ing)?|contributions?|commentaires?|kommentare?|comentarios?)\b/iu;
/** What shows its beginning only is short; in a longer text a last line with an ellipsis is a teaser of another, or the writer's. */
const LONGEST_CUT = 2500;
/** How far below the end of an article its wall stands, in UTF-16 code units. */
const BELOW = 600;
const LONGEST = 320;

/** An article of which the page shows a part only: it breaks off, or says that the rest is for subscribers. */
export const auditTruncated: AuditRule = (article, reading) => {
  const wall = findWall(reading, article.span);
  const cut = wall ? null : findCut(reading, article.span);
  if (!wall && !cut) return [];
  const why = wall
    ? 'the page says that it shows only a part of the article: what is missing may change what it tells'
    : 'the article breaks off in the middle: what is missing may change what it tells';
  return [{ article: article.id, kind: 'truncated', spans: [wall ?? cut ?? article.span], why }];
};

function findWall({ page, furniture }: Reading, [start, end]: Span): Span | null {
  const near = furniture.filter(
    ({ span }) => span[1] > (start + end) / 2 && span[0] < end + BELOW && span[1] - span[0] < LONGEST,
  );
  return (
    near
      .map(({ span }) => span)
      .find((span) => {
        const line = page.text.slice(...span);
        return WALL.test(line) && !OTHER_WALL.test(line);
      }) ?? null
  );
}

/** The last line of the article’s own text. */
function findCut({ page, furniture }: Reading, [start, end]: Span): Span | null {
  const text = page.text.slice(start, end);
  if (text.length > LONGEST_CUT) return null;
  const line = text.lastIndexOf('\n') + 1;
  const last: Span = [start + line, end];
  const isFurniture = furniture.some(({ span }) => span[0] <= last[0] && last[1] <= span[1]);
  return !isFurniture && line > 0 && CUT.test(text.slice(line)) ? last : null;
}
