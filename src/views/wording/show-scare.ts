import type { MentionBrief } from '../../record/questions/mention-brief.js';

/** Says from which of its words a telling keeps a distance, for readers: `“invitation” in scare quotes`; empty where from none. */
export function showScare({ quote, scareWords }: Pick<MentionBrief, 'quote' | 'scareWords'>): string {
  const words = scareWords.flatMap(([start, end]) => {
    const i = quote.spans.findIndex((span) => span[0] <= start && end <= span[1]);
    const from = quote.spans[i]?.[0] ?? 0;
    return quote.words[i]?.slice(start - from, end - from) ?? [];
  });
  return words.length === 0 ? '' : `at a distance from ${words.map((w) => `“${w}”`).join(', ')}`;
}
