import type { Claim, ClaimedMention } from '../../trace/claim/claim.js';
import type { Chain } from '../../trace/origin/origin.js';
import type { Story } from '../../trace/story/story.js';
import { escapeMarkdown } from './escape-markdown.js';
import type { Report } from './gather-report.js';

/** A story as Markdown, paragraph by paragraph: its articles, then each claim. */
export function showStory(story: Story, report: Report): string[] {
  const dates = [...new Set([story.from, story.to])].filter((date) => date !== null).map(escapeMarkdown);
  return [
    `## ${escapeMarkdown(story.title) || 'Untitled story'}`,
    `${dates.length ? `${dates.join(' to ')}. ` : ''}Told by:`,
    story.articles.map((id) => `- ${nameArticle(id, report)}`).join('\n'),
    ...report.trace.claims.filter((claim) => claim.story === story.id).flatMap((claim) => showClaim(claim, report)),
  ];
}

function showClaim(claim: Claim, report: Report): string[] {
  const mentions = claim.mentions.flatMap((id) => report.mentions.get(id) ?? []);
  const chains = report.trace.chains.filter((chain) => chain.claim === claim.id);
  const drifts = report.trace.drifts.filter((drift) => drift.claim === claim.id);
  return [
    `### “${escapeMarkdown(claim.text)}”`,
    `Independent origins: ${showOrigins(claim, report)}.`,
    [
      '| certainty | words | said by | article | on |',
      '|---|---|---|---|---|',
      ...mentions.map((m) => showMention(m, report)),
    ].join('\n'),
    chains.map((chain) => `- ${showChain(chain, report)}`).join('\n'),
    drifts
      .map(
        ({ change, from, to, why }) =>
          `- ${change}: ${quoteMention(from, report)} became ${quoteMention(to, report)} (${escapeMarkdown(why)})`,
      )
      .join('\n'),
  ].filter((paragraph) => paragraph !== '');
}

function showOrigins({ origins: { least, most, ids } }: Claim, { origins }: Report): string {
  const names = ids
    .flatMap((id) => origins.get(id) ?? [])
    .map(({ kind, name, anonymousSources }) => {
      const whose = anonymousSources ? `${kind}, anonymous sources` : kind;
      return `${escapeMarkdown(name)} (${whose})`;
    });
  return `${least === most ? least : `${least} to ${most}`}${names.length ? `: ${names.join('; ')}` : ''}`;
}

function showMention(mention: ClaimedMention, report: Report): string {
  const said = mention.attribution === null ? null : report.attributions.get(mention.attribution);
  const source = said?.source.length ? report.quote(said.article, said.source) : '';
  const speaker = said?.speaker ? escapeMarkdown(said.speaker) : source;
  const cells = [
    mention.certainty,
    report.quote(mention.article, mention.span),
    speaker,
    nameArticle(mention.article, report),
    escapeMarkdown(mention.on ?? ''),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** `bob#1: Bob News ← Nordkap Wire (“Nordkap Wire writes”); origin: Velmark Ledger`. */
function showChain({ article, steps, origin }: Chain, report: Report): string {
  const hops = steps.map(
    (step) =>
      ` ← ${escapeMarkdown(step.to)} (${report.quote(step.article, [step.span])}${step.stated ? '' : `, not stated: ${escapeMarkdown(step.why)}`})`,
  );
  const first = steps[0] ? escapeMarkdown(steps[0].from) : 'its own';
  const end = escapeMarkdown(report.origins.get(origin)?.name ?? origin);
  return `${nameArticle(article, report)}: ${first}${hops.join('')}; origin: ${end}`;
}

/** `Nordkap Wire, “Harbour tolls may double” (2031-05-03)`. */
function nameArticle(id: string, report: Report): string {
  const article = report.articles.get(id);
  const title = article?.title ? `“${escapeMarkdown(article.title.text)}”` : escapeMarkdown(id);
  const outlet = article?.outlet ? `${escapeMarkdown(article.outlet.name)}, ` : '';
  return `${outlet}${title}${article?.published ? ` (${escapeMarkdown(article.published.value)})` : ''}`;
}

function quoteMention(id: string, report: Report): string {
  const mention = report.mentions.get(id);
  return mention ? `${report.quote(mention.article, mention.span)} (${mention.certainty})` : escapeMarkdown(id);
}

/** What actors are said to hold, over time. */
export const showPositions = (report: Report): string[] =>
  withTitle(
    'Positions',
    report.trace.positions.map(({ actor, topic, points }) => {
      const told = points.map(
        ({ on, mention }) => `  - ${escapeMarkdown(on ?? 'undated')}: ${quoteMention(mention, report)}`,
      );
      return [`- ${escapeMarkdown(actor)} on ${escapeMarkdown(topic)}`, ...told].join('\n');
    }),
  );

/** Mentions that cannot both hold, or seem so. */
export const showConflicts = (report: Report): string[] =>
  withTitle(
    'Conflicts',
    report.trace.conflicts.map(
      ({ kind, verdict, a, b, why }) =>
        `- ${verdict} of ${kind}: ${quoteMention(a, report)} against ${quoteMention(b, report)}. ${escapeMarkdown(why)}`,
    ),
  );

/** What a careful reader should check. */
export const showAudits = (report: Report): string[] =>
  withTitle(
    'To check',
    report.trace.audits.map(
      ({ article, kind, spans, why }) =>
        `- ${kind} in ${nameArticle(article, report)}: ${spans.map((span) => report.quote(article, [span])).join(', ')}. ${escapeMarkdown(why)}`,
    ),
  );

const withTitle = (title: string, items: readonly string[]): string[] =>
  items.length ? [`## ${title}`, items.join('\n')] : [];
