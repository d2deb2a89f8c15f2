import type { MentionBrief } from '../../record/questions/mention-brief.js';

/** The first word that decides how sure a telling is; where none does, that it is told as a fact or not said how surely. */
export function decidingWord({ quote, certainty, certaintyWords }: MentionBrief): string {
  const bare = certainty === 'U' ? 'left open' : 'as a fact';
  const [deciding] = certaintyWords;
  if (!deciding) return bare;
  const i = quote.spans.findIndex(([start, end]) => start <= deciding[0] && deciding[1] <= end);
  const start = quote.spans[i]?.[0] ?? 0;
  return quote.words[i]?.slice(deciding[0] - start, deciding[1] - start) ?? bare;
}
