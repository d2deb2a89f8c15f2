import type { NewsRecord } from '../record.js';
import { whereIn } from './where-in.js';

/** The texts of the pages that hold these articles, by article. Words are cut from here: SQL counts characters otherwise. */
export async function findTexts(record: NewsRecord, articles: Iterable<string>): Promise<(article: string) => string> {
  const where = whereIn('a.id', articles);
  const places = await record.ask<{ id: string; page: string }>(
    `SELECT a.id, a.page FROM articles a WHERE ${where.sql}`,
    where.values,
  );
  const pages = whereIn(
    'id',
    places.map((place) => place.page),
  );
  const texts = await record.ask<{ id: string; text: string }>(
    `SELECT id, text FROM pages WHERE ${pages.sql}`,
    pages.values,
  );
  const textOf = new Map(texts.map(({ id, text }) => [id, text]));
  const byArticle = new Map(places.map(({ id, page }) => [id, textOf.get(page) ?? '']));
  return (article) => byArticle.get(article) ?? '';
}
