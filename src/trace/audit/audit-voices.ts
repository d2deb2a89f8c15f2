import { OFFICES } from '../../known/offices.js';
import { sentenceAround } from '../../known/sentence-end.js';
import { contains } from '../../span.js';
import type { AuditRule } from './find-audits.js';

/** Words that make somebody an expert; a title alone makes one where nothing else is said of the person. */
const EXPERT = /\b(?:expert|analyst|specialist|political scientist|commentator|observer|Dr\.?|Prof\.?)(?![\p{L}])/u;
/** What a reader can look up beside the name: a body, a trade, an office, a book. */
const TRADE =
  /\b(?:heads?|headed|directs?|leads?|runs|chair\w*|founder|founded|author|wrote|editor|senator|governor|mayor|minister|member|officer|candidate|chief|director|strategist|treats?|surgeon|physician|spokes\w+|who (?:has|had|was|is|served|worked)|['’]s)\b/iu;

/**
 * An expert whom a reader cannot look up: introduced as one, without any body that he or she belongs to, holding no known office,
 * and found on no other page of the pile.
 */
export const auditVoices: AuditRule = (article, reading, { pagesNaming }) => {
  const speakers = new Set(
    reading.attributions.filter((a) => a.article === article.id && !a.anonymous).flatMap((a) => a.speaker ?? []),
  );
  return [...speakers].flatMap((speaker) => {
    const places = reading.names
      .filter(
        (n) =>
          n.name === speaker &&
          n.type === 'person' &&
          contains(article.span, n.span) &&
          !(article.title && contains(article.title.span, n.span)),
      )
      .map((n) => n.span);
    const around = places.map((p) => sentenceAround(reading.page.text, p));
    // Who is introduced as something else, and only called by a title further on, is no expert of nothing.
    const introduced = around.slice(0, 1).find((s) => EXPERT.test(reading.page.text.slice(...s)));
    const [first] = places;
    if (!introduced || !first || pagesNaming(speaker) > 1 || OFFICES.some((o) => o.person === speaker)) return [];
    const others = reading.names.filter((n) => n.name !== speaker && n.type !== 'place').map((n) => n.span);
    const said = reading.attributions.filter((a) => a.article === article.id && a.speaker === speaker);
    if (said.length < LEAST_SAID || !NAME.test(speaker)) return [];
    if (isAffiliated(reading.page.text.slice(...introduced), speaker) || others.some((o) => contains(introduced, o)))
      return [];
    const why = `${speaker} is introduced as an expert (“${reading.page.text
      .slice(...introduced)
      .trim()
      .slice(0, 160)}”), without any body to belong to, and stands on no other page`;
    return [{ article: article.id, kind: 'unverifiable-voice' as const, spans: [introduced], why }];
  });
};

/** An article leans on a voice that it quotes again. */
const LEAST_SAID = 2;
const NAME = /^\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]*)+$/u;

/** Whether the introducing words name anything else with a capital: a house, a party, a newspaper; or a trade that can be looked up. */
function isAffiliated(words: string, speaker: string): boolean {
  const named = new Set(speaker.split(' '));
  const outside = words.replace(/["“][^"”]*["”]?/g, ' ');
  const capitals = [...outside.matchAll(/(?<=\p{Ll}[,]? |\p{Ll}['’]s )\p{Lu}[\p{L}-]+/gu)].map((m) => m[0]);
  return TRADE.test(outside) || capitals.some((word) => !named.has(word) && !/^(?:Dr|Prof|Mr|Mrs|Ms)$/.test(word));
}
