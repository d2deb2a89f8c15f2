import type { MentionBrief } from '../../record/questions/mention-brief.js';

/** The first word of a telling that decides how sure it is; where none of its own does, in which way it is told. */
export function decidingWord({ quote, certainty, certaintyWords }: MentionBrief): string {
  const [deciding] = certaintyWords;
  const i = quote.spans.findIndex(([start, end]) => deciding && start <= deciding[0] && deciding[1] <= end);
  const start = quote.spans[i]?.[0] ?? 0;
  return (deciding && quote.words[i]?.slice(deciding[0] - start, deciding[1] - start)) ?? bareWord(certainty);
}

/** What decides stands around the words, or nothing does. */
function bareWord(certainty: MentionBrief['certainty']): string {
  if (certainty === 'U') return 'left open';
  if (certainty.endsWith('-')) return 'denied';
  return certainty === 'CT+' ? 'as a fact' : 'with a hedge';
}
