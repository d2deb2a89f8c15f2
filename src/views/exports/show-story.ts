import type { Claim, ClaimedMention } from '../../trace/claim/claim.js';
import type { Drift } from '../../trace/change/change.js';
import type { Chain } from '../../trace/origin/origin.js';
import type { Story } from '../../trace/story/story.js';
import { withPublisher } from '../wording/with-publisher.js';
import { escapeMarkdown } from './escape-markdown.js';
import type { Report } from './gather-report.js';

/** A claim of a story, with what tells of it. */
interface Told {
  readonly claim: Claim;
  readonly story: Story;
  readonly report: Report;
}

/** A story as Markdown, paragraph by paragraph: its articles, numbered, then each claim. */
export function showStory(story: Story, report: Report): string[] {
  const dates = [...new Set([story.from, story.to])].filter((date) => date !== null).map(escapeMarkdown);
  const claims = report.trace.claims.filter((claim) => claim.story === story.id);
  return [
    `## ${escapeMarkdown(story.title) || 'Untitled story'}`,
    `${dates.length ? `${dates.join(' to ')}. ` : ''}${story.by === 'person' ? 'Corrected by a person. ' : ''}Told by:`,
    story.articles.map((id, i) => `${i + 1}. ${nameArticle(id, report)}`).join('\n'),
    ...claims.flatMap((claim) => showClaim({ claim, story, report })),
  ];
}

function showClaim(told: Told): string[] {
  const { claim, report } = told;
  const mentions = claim.mentions.flatMap((id) => report.mentions.get(id) ?? []);
  const chains = report.trace.chains.filter((chain) => chain.claim === claim.id);
  const drifts = report.trace.drifts.filter((drift) => drift.claim === claim.id);
  const table = ['| certainty | words | said by | article | on |', '|---|---|---|---|---|'];
  return [
    `### “${escapeMarkdown(claim.text)}”`,
    `${chains.reduce((text, c) => withPublisher(text, report.brief(c.article)), showOrigins(claim, report))}.`,
    [...table, ...mentions.map((mention) => showMention(mention, told))].join('\n'),
    [...new Set(chains.map((chain) => `- ${showChain(chain, told)}`))].join('\n'),
    drifts.map((drift) => `- ${showDrift(drift, report)}`).join('\n'),
  ].filter((paragraph) => paragraph !== '');
}

const showDrift = ({ change, from, to, why }: Drift, report: Report): string =>
  `${change}: ${quoteMention(from, report)} became ${quoteMention(to, report)}. ${escapeMarkdown(why)}`;

function showOrigins({ told, denied }: Claim, report: Report): string {
  const tells = `Independent origins: ${showSide(told, report)}`;
  return denied.most === 0 ? tells : `${tells}. Denied by ${showSide(denied, report)}`;
}

function showSide({ least, most, ids }: Claim['told'], { origins }: Report): string {
  const names = ids
    .flatMap((id) => origins.get(id) ?? [])
    .map(({ kind, name, anonymousSources }) => {
      const whose = anonymousSources ? `${kind}, anonymous sources` : kind;
      return `${escapeMarkdown(name)} (${whose})`;
    });
  return `${least === most ? least : `${least} to ${most}`}${names.length ? `: ${names.join('; ')}` : ''}`;
}

/** How sure a mention is, in which mode it tells, and from which words it keeps a distance. */
function showSureness({ article, certainty, mode, scareWords }: ClaimedMention, report: Told['report']): string {
  const scare = scareWords.length > 0 ? [`at a distance from ${report.quote(article, scareWords)}`] : [];
  return [certainty, ...(mode === 'told' ? [] : [mode]), ...scare].join(', ');
}

function showMention(mention: ClaimedMention, told: Told): string {
  const { report } = told;
  const said = mention.attribution === null ? null : report.attributions.get(mention.attribution);
  const source = said?.source.length ? report.quote(said.article, said.source) : '';
  const speaker = said?.speaker ? escapeMarkdown(said.speaker) : source;
  const cells = [
    showSureness(mention, report),
    report.quote(mention.article, mention.span),
    speaker,
    numberArticle(mention.article, told),
    escapeMarkdown(mention.on ?? ''),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** `Bob News (2): Bob News ← Nordkap Wire (“Nordkap Wire writes”); origin: Velmark Ledger`. */
function showChain({ article, steps, origin }: Chain, told: Told): string {
  const { report } = told;
  const named = (text: string): string => escapeMarkdown(withPublisher(text, report.brief(article)));
  const hops = steps.map(
    (step) =>
      ` ← ${escapeMarkdown(step.to)} (${report.quote(step.article, [step.span])}${step.stated ? '' : `, not stated: ${named(step.why)}`})`,
  );
  const first = steps[0] ? named(steps[0].from) : 'its own';
  const end = named(report.origins.get(origin)?.name ?? origin);
  return `${numberArticle(article, told)}: ${first}${hops.join('')}; origin: ${end}`;
}

/** `Nordkap Wire (2)`: its outlet and its number in the list of its story. */
function numberArticle(id: string, { story, report }: Told): string {
  return `${escapeMarkdown(report.brief(id).outlet ?? 'unnamed outlet')} (${story.articles.indexOf(id) + 1})`;
}

/** `Nordkap Wire, “Harbour tolls may double” (2031-05-03)`; without a headline the first words stand for it. */
function nameArticle(id: string, report: Report): string {
  const { outlet, title, opening } = report.brief(id);
  const published = report.articles.get(id)?.published;
  const named = title ?? opening;
  return `${outlet ? `${escapeMarkdown(outlet)}, ` : ''}${named ? `“${escapeMarkdown(named)}”` : escapeMarkdown(id)}${published ? ` (${escapeMarkdown(published.value)})` : ''}`;
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
