import type { ClaimBrief } from '../../record/questions/claim-brief.js';
import type { ArticleAnswer } from '../../record/questions/find-article.js';
import type { Spans } from '../../span.js';
import type { Mark } from '../wording/segment-text.js';

/** What can be marked on a page. `here` is the place a link leads to. */
export type MarkKind =
  'source' | 'cue' | 'content' | 'credit' | 'echo' | 'mention' | 'furniture' | 'audit' | 'title' | 'byline' | 'here';

/** Whether there is anything to compare a claim with: another report, a change of wording, a conflict. */
export const isShared = (claim: ClaimBrief): boolean => claim.reports > 1 || claim.drifts > 0 || claim.conflicts > 0;

/** Everything found on a page as places to mark; `here` are the words that the reader came for. */
export function gatherMarks(answer: ArticleAnswer, here: Spans): Mark[] {
  const all = (kind: MarkKind, spans: Spans): Mark[] => spans.map((span) => ({ kind, span }));
  return [
    ...answer.attributions.flatMap((one) => [
      ...all('source', one.source),
      ...all('cue', one.cue),
      ...all('content', one.content),
    ]),
    ...answer.credits.flatMap((one) =>
      one.evidence ? [] : all('credit', [one.span, one.cue, ...(one.sources ? [one.sources] : [])]),
    ),
    ...answer.echoes.flatMap((one) => all('echo', one.spans)),
    ...answer.mentions.flatMap((one) => (one.claim && isShared(one.claim) ? all('mention', one.span) : [])),
    ...answer.furniture.flatMap((one) => all('furniture', [one.span])),
    ...answer.audits.flatMap((one) => all('audit', one.quote.spans)),
    ...answer.articles.flatMap(({ title, byline }) => [
      ...all('title', title ? [title.span] : []),
      ...all('byline', byline ? [byline.span] : []),
    ]),
    ...all('here', here),
  ];
}
