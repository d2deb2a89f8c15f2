import { UsageError } from '../../errors.js';
import { findActors } from '../../record/questions/find-actors.js';
import { findPositions, type WhoAnswer } from '../../record/questions/find-positions.js';
import { openRecord } from '../../record/open-record.js';
import { showJson } from '../exports/show-json.js';
import { showChange } from '../wording/show-terms.js';
import { plainWords } from './plain-words.js';
import { showPoint } from './show-point.js';
import { writeOut } from './write-out.js';

/** What `who` is told on the command line. */
export interface WhoOptions {
  readonly record: string;
  readonly about?: string;
  readonly json?: boolean;
}

/** Prints what somebody is told to have said or done, by date; exits 1 where the record has nobody of that name. */
export async function who(name: string, { record: path, about, json }: WhoOptions): Promise<void> {
  if (!name.trim()) throw new UsageError('expected a name, got none: hearsay who "Ada Brook"');
  const record = await openRecord(path, { mode: 'ask' });
  try {
    const answer = await findPositions(record, name, { about: about ?? null });
    if (answer) return await writeOut(json ? `${showJson(answer)}\n` : showWho(answer));
    const { others } = await findActors(record, name);
    process.stderr.write(
      `hearsay: nobody named “${plainWords(name)}” is quoted or told of in ${plainWords(path)}${nearest(others)}\n`,
    );
    process.exitCode = 1;
  } finally {
    await record.close();
  }
}

const nearest = (names: readonly string[]): string =>
  names.length ? `; the nearest names are ${names.map(plainWords).join(', ')}` : '';

/** Who somebody is as articles say it: `Role: “foreign minister” (3 articles, p1.1)`, with the article that says it first. */
const showStandings = (standings: WhoAnswer['standings']): string =>
  standings
    .map(({ kind, quote, articles }) => {
      const where = articles === 1 ? quote.article : `${articles} articles, first ${quote.article}`;
      return `${LABELS[kind]} “${plainWords(quote.words.join(' '))}” (${plainWords(where)})`;
    })
    .join('\n');
const LABELS = { role: 'Role: ', place: 'Place:', side: 'Side: ' };

/** For a person at a terminal. */
function showWho({ name, others, about, standings, topics, points, total }: WhoAnswer): string {
  const matter = about === null ? '' : ` about ${plainWords(about)}`;
  const lines = [`${plainWords(name)}${matter}: ${total === 1 ? '1 telling' : `${total} tellings`}`];
  if (others.length) lines.push(`The name fits ${others.map(plainWords).join(', ')} too.`);
  if (standings.length) lines.push(showStandings(standings));
  if (about === null && topics.length)
    lines.push(`Topics for --about: ${topics.map(({ topic, points: n }) => `${plainWords(topic)} (${n})`).join(', ')}`);
  const shown = points.map(({ change, ...mention }) =>
    showPoint(mention, { through: mention.through, note: change ? showChange(change).toLowerCase() : '' }),
  );
  if (points.length < total) shown.push(`The first ${points.length} of ${total} are shown.`);
  return `${[lines.join('\n'), ...shown].join('\n\n')}\n`;
}
