import type { NewsRecord } from '../record.js';
import { findStories, type StoryBrief } from './story-brief.js';
import { whereIn } from './where-in.js';

/** A running topic: its stories along time. */
export interface ThreadAnswer {
  readonly id: string;
  /** The names that its stories share. */
  readonly title: string;
  /** By date, undated ones last. */
  readonly stories: readonly StoryBrief[];
}

/** Null where the record has no such thread. */
export async function findThread(record: NewsRecord, id: string): Promise<ThreadAnswer | null> {
  const [thread] = await findThreads(record, 'id = ?', id);
  return thread ?? null;
}

/** The thread of a story; null where it stands alone. */
export async function findThreadOf(record: NewsRecord, story: string): Promise<ThreadAnswer | null> {
  const [thread] = await findThreads(record, 'list_contains(stories, ?)', story);
  return thread ?? null;
}

async function findThreads(record: NewsRecord, where: string, value: string): Promise<ThreadAnswer[]> {
  const rows = await record.ask<{ id: string; title: string; members: string[] }>(
    `SELECT id, title, stories AS members FROM threads WHERE ${where} ORDER BY nth LIMIT 1`,
    [value],
  );
  return Promise.all(
    rows.map(async ({ id, title, members }) => {
      const among = whereIn('s.id', members);
      const stories = await findStories(record, { sql: `WHERE ${among.sql}`, values: among.values });
      return { id, title, stories: stories.sort((a, b) => members.indexOf(a.id) - members.indexOf(b.id)) };
    }),
  );
}
