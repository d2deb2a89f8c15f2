import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';

/**
 * The articles of one half. A file holds the articles of one topic: `=== event` opens an article, its headline stands below.
 * Ids are hashes, so that their order says nothing.
 */
export function loadArticles(half) {
  const folder = new URL(`${half}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split(/^=== /m)
        .slice(1)
        .map((block) => {
          const [event, ...lines] = block.trim().split('\n');
          const [title, ...body] = lines;
          const text = `${title}\n\n${body.join('\n\n')}\n`;
          const id = createHash('sha256').update(text).digest('hex').slice(0, 8);
          return { id, event: `${file.slice(0, -4)}-${event}`, text };
        }),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
