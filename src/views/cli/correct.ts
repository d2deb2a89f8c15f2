import { UsageError } from '../../errors.js';
import { type NewCorrection, saveCorrection, undoCorrection } from '../../record/corrections.js';
import { openRecord } from '../../record/open-record.js';
import type { NewsRecord } from '../../record/record.js';
import type { KeptCorrection } from '../../record/schema.js';
import { findCorrections } from '../../record/questions/find-corrections.js';
import { showJson } from '../exports/show-json.js';
import { plainWords } from './plain-words.js';
import { traceRecord } from './trace-record.js';
import { writeOut } from './write-out.js';

interface RecordOptions {
  readonly record: string;
}

const NOTHING = { articles: [], others: [], from: null, name: null } as const;

export const mergeStories = (story: string, other: string, options: RecordOptions): Promise<void> =>
  correct(options, async (record) => {
    const [articles, others] = [await articlesOf(record, story), await articlesOf(record, other)];
    if (story === other) throw new UsageError(`expected two stories, found ${story} twice: name two stories to merge`);
    return { ...NOTHING, kind: 'merge-stories', articles, others };
  });

export const splitStory = (story: string, leaving: readonly string[], options: RecordOptions): Promise<void> =>
  correct(options, async (record) => {
    const own = await articlesOf(record, story);
    const strange = leaving.find((article) => !own.includes(article));
    if (strange !== undefined)
      throw new UsageError(`the story ${story} has no article ${strange}; it has ${own.join(', ')}`);
    const others = own.filter((article) => !leaving.includes(article));
    if (others.length === 0)
      throw new UsageError(`expected some of the articles of ${story}, found all of them: leave one in the story`);
    return { ...NOTHING, kind: 'split-story', articles: [...new Set(leaving)], others };
  });

export const renameStory = (story: string, title: string, options: RecordOptions): Promise<void> =>
  correct(options, async (record) => {
    return { ...NOTHING, kind: 'rename-story', articles: await articlesOf(record, story), name: nameIn(title) };
  });

export const mergeSpeakers = (from: string, into: string, options: RecordOptions): Promise<void> =>
  correct(options, async (record) => {
    await expectSpeaker(record, from);
    await expectSpeaker(record, into);
    if (from === into) throw new UsageError(`expected two speakers, found ${from} twice: name two speakers to merge`);
    return { ...NOTHING, kind: 'merge-speakers', from, name: into };
  });

export const renameSpeaker = (from: string, name: string, options: RecordOptions): Promise<void> =>
  correct(options, async (record) => {
    await expectSpeaker(record, from);
    return { ...NOTHING, kind: 'rename-speaker', from, name: nameIn(name) };
  });

/** Prints all corrections, one line each: what it is, what became of it; or as JSON, the latest first. */
export async function listCorrections({ record: path, json }: RecordOptions & { json?: boolean }): Promise<void> {
  const record = await openRecord(path, { mode: 'ask' });
  try {
    if (json) return await writeOut(`${showJson(await findCorrections(record))}\n`);
    const lines = (await showAll(record)).map((line) => `${plainWords(line)}\n`);
    await writeOut(lines.join(''));
    if (lines.length === 0) process.stderr.write('No corrections in this record.\n');
  } finally {
    await record.close();
  }
}

export const undo = (id: string, options: RecordOptions): Promise<void> =>
  change(options, async (record) => {
    await undoCorrection(record, id);
    return id;
  });

const correct = (options: RecordOptions, make: (record: NewsRecord) => Promise<NewCorrection>): Promise<void> =>
  change(options, async (record) => (await saveCorrection(record, await make(record), new Date().toISOString())).id);

/** Changes the corrections of a record, traces it again and prints what became of the changed one. */
async function change({ record: path }: RecordOptions, work: (record: NewsRecord) => Promise<string>): Promise<void> {
  // `write` would make a record where there is none.
  await (await openRecord(path, { mode: 'ask' })).close();
  const record = await openRecord(path, { mode: 'write' });
  try {
    const id = await work(record);
    await traceRecord(record, process.env['HEARSAY_OUTLETS'] || undefined);
    const line = (await showAll(record)).find((one) => one.startsWith(`${id}:`)) ?? id;
    await writeOut(`${plainWords(line)}\n`);
  } finally {
    await record.close();
  }
}

const showAll = async (record: NewsRecord): Promise<string[]> =>
  (await findCorrections(record))
    .reverse()
    .map((one) => `${one.id}: ${describe(one)}: ${one.state}${one.story ? ` (${one.story.id})` : ''}`);

function describe({ kind, articles, others, from, name }: KeptCorrection): string {
  if (from !== null) return `${kind} ${from} -> ${name}`;
  const parts = [articles, others]
    .filter((list) => list.length > 0)
    .map(nameFew)
    .join(' | ');
  return name === null ? `${kind} ${parts}` : `${kind} ${parts} -> ${name}`;
}

/** `a.1, b.1, c.1 and 4 more`. */
const nameFew = (ids: readonly string[]): string =>
  `${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ` and ${ids.length - 3} more` : ''}`;

async function articlesOf(record: NewsRecord, story: string): Promise<string[]> {
  const [found] = await record.ask<{ articles: string[] }>('SELECT articles FROM stories WHERE id = ?', [story]);
  if (found) return found.articles;
  throw new UsageError(
    `expected the id of a story, found ${story}: ids stand in \`hearsay export --format json\` and in the addresses of \`hearsay serve\``,
  );
}

async function expectSpeaker(record: NewsRecord, name: string): Promise<void> {
  const [found] = await record.ask(
    'SELECT 1 FROM attributions WHERE COALESCE(corrected_speaker, speaker) = $1 UNION ALL SELECT 1 FROM names WHERE name = $1 LIMIT 1',
    [name],
  );
  if (!found) throw new UsageError(`nobody in this record is called ${name}: \`hearsay serve\` lists all speakers`);
}

function nameIn(words: string): string {
  const name = words.trim().replace(/\s+/g, ' ');
  if (name === '') throw new UsageError('expected a new name, found nothing: give it in quotation marks');
  return name;
}
