import { UsageError } from '../../errors.js';
import { openRecord } from '../../record/open-record.js';
import { findWhere, type WhereClaim, type WhereOrigin } from '../../record/questions/find-where.js';
import { showJson } from '../exports/show-json.js';
import { showCount } from '../wording/show-count.js';
import { showSides } from '../wording/show-sides.js';
import { showPublisher } from '../wording/show-publisher.js';
import { withPublisher } from '../wording/with-publisher.js';
import { nameArticle } from './name-article.js';
import { plainWords } from './plain-words.js';
import { writeOut } from './write-out.js';

/** Prints where the claims come from that the words fit best. No claim that fits is wrong usage: exit 2. */
export async function where(words: string, options: { record: string; json?: boolean }): Promise<void> {
  const record = await openRecord(options.record, { mode: 'ask' });
  try {
    const answer = await findWhere(record, words);
    if (answer.claims.length === 0)
      throw new UsageError(
        `no claim of the record ${options.record} has words like “${words}”; try fewer words, or names that the articles use`,
      );
    await writeOut(options.json ? `${showJson(answer)}\n` : answer.claims.map(showClaim).join('\n'));
  } finally {
    await record.close();
  }
}

function showClaim({ claim, origins, relations }: WhereClaim): string {
  const lines = [
    `“${claim.text}”`,
    `  ${showCount(claim.reports, 'article')}: ${showSides(claim)}`,
    ...relations.map((r) => `  ${r.kind} than “${r.text}”: ${r.why}`),
    ...origins.flatMap(showOrigin),
  ];
  return `${lines.map(plainLine).join('\n')}\n`;
}

/** Words of pages without anything that a terminal obeys; the indent stays. */
const plainLine = (line: string): string => (/^ */.exec(line)?.[0] ?? '') + plainWords(line);

function showOrigin({ origin, chains, why, stance }: WhereOrigin, nth: number): string[] {
  const hidden = origin.anonymousSources ? ', resting on people it does not name' : '';
  const shown = (text: string): string => chains.reduce((shown, { article }) => withPublisher(shown, article), text);
  return [
    '',
    `  ${String(nth + 1)}. ${shown(origin.name)} (${origin.kind}${hidden})${stance === 'denies' ? ': denies it' : ''}`,
    ...chains.flatMap((chain) => [
      `     ${[chain.steps[0]?.from ?? showPublisher(chain.article), ...chain.steps.map((s) => s.to)].map(shown).join(' <- ')}`,
      ...chain.steps.map((s) => `       ${shown(s.why)}`),
      `       ${[chain.article.published?.slice(0, 10) ?? 'undated', nameArticle(chain.article)].join(', ')}`,
    ]),
    ...(why ? [`     Why one origin: ${shown(why)}`] : []),
  ];
}
