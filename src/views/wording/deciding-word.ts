import type { MentionBrief } from '../../record/questions/mention-brief.js';

/** The first word that decides how sure a telling is; its kind where the bare assertion decides. */
export function decidingWord({ quote, certaintyWords, kind }: MentionBrief): string {
  const [deciding] = certaintyWords;
  if (!deciding) return kind;
  const i = quote.spans.findIndex(([start, end]) => start <= deciding[0] && deciding[1] <= end);
  const start = quote.spans[i]?.[0] ?? 0;
  return quote.words[i]?.slice(deciding[0] - start, deciding[1] - start) ?? kind;
}
