import { OFFICES } from '../../known/offices.js';
import { contains, type Span } from '../../span.js';
import type { Reading } from '../../read/reading.js';
import type { AuditRule } from './find-audits.js';

const EXPERT = /\b(?:expert|analyst|specialist|political scientist|strategist|Dr\.?|Prof\.?)(?![\p{L}])/u;
const AFFILIATION =
  /\b(?:of|at|from|with|for|heads?|directs?|leads?|runs) (?:the )?(?:\p{Lu}[\p{L}-]+ ){0,5}(?:University|Institute|College|School|Center|Centre|Council|Foundation|Academy|Association|Ministry|Bank|Group|Society|Agency|Department|Observatory|Laborator\w+|Fund|Union|Authority|Commission|Office|Company|Inc|Ltd|GmbH)\b|\b(?:University|Institute|College|Academy|School|Centre|Center) (?:of|for)\b/u;

/**
 * An expert whom a reader cannot look up: introduced as one, without any body that he or she belongs to, holding no known office,
 * and found on no other page of the pile.
 */
export const auditVoices: AuditRule = (article, reading, { readings }) => {
  const speakers = new Set(
    reading.attributions.filter((a) => a.article === article.id && !a.anonymous).flatMap((a) => a.speaker ?? []),
  );
  return [...speakers].flatMap((speaker) => {
    const places = reading.names
      .filter((n) => n.name === speaker && n.type === 'person' && contains(article.span, n.span))
      .map((n) => n.span);
    const around = places.map((p) => sentenceAround(reading.page.text, p));
    const introduced = around.find((s) => EXPERT.test(reading.page.text.slice(...s)));
    const [first] = places;
    if (!introduced || !first || isElsewhere(speaker, reading, readings) || OFFICES.some((o) => o.person === speaker))
      return [];
    if (around.some((s) => AFFILIATION.test(reading.page.text.slice(...s)))) return [];
    const why = `${speaker} is introduced as an expert (“${reading.page.text
      .slice(...introduced)
      .trim()
      .slice(0, 160)}”), without any body to belong to, and stands on no other page`;
    return [{ article: article.id, kind: 'unverifiable-voice' as const, spans: [introduced], why }];
  });
};

const isElsewhere = (speaker: string, here: Reading, readings: readonly Reading[]): boolean =>
  readings.some((r) => r.page.id !== here.page.id && r.names.some((n) => n.name === speaker));

/** The sentence or turn around a place, by line and full stop; titles such as `Dr.` end none. */
function sentenceAround(text: string, [start, end]: Span): Span {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const stop = /[.!?]["”’)]?\s+(?=\p{Lu})/gu;
  let from = line;
  for (const m of text.slice(line, start).matchAll(stop))
    if (!/\b(?:Dr|Mr|Mrs|Ms|Prof)\.\s+$/.test(text.slice(line, line + m.index + m[0].length)))
      from = line + m.index + m[0].length;
  const newline = text.indexOf('\n', end);
  const close = newline < 0 ? text.length : newline;
  stop.lastIndex = 0;
  const after = stop.exec(text.slice(end, close));
  return [from, after ? end + after.index + 1 : close];
}
