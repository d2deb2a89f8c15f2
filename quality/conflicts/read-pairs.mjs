import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const HEAD = /^=== (\d+) (?:none|([\w-]+) (\w+)) \| (.*)$/;

/**
 * The pairs of a folder: `{ number, half, answer: { kind, verdict } | null, about, reports: [{ outlet, published, text, marks }] }`.
 * `marks` are the places of the words that stood between `[[` and `]]`.
 */
export const readPairs = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/^(?==== )/m))
    .filter((block) => block.trim())
    .map(readPair);

function readPair(block) {
  const [head, ...rest] = block.split('\n');
  const [, number, kind, verdict, about] = HEAD.exec(head) ?? fail(head);
  const reports = rest
    .join('\n')
    .split(/^(?=--- )/m)
    .filter((part) => part.trim())
    .map(readReport);
  const answer = kind ? { kind, verdict } : null;
  return { number: Number(number), half: Number(number) % 2 ? 'tune' : 'kept', answer, about, reports };
}

function readReport(part) {
  const [head, ...lines] = part.split('\n');
  const [, outlet, published] = /^--- (.+) \| (\d{4}-\d\d-\d\d)$/.exec(head) ?? fail(head);
  const marks = [];
  let text = '';
  for (const piece of lines
    .join('\n')
    .trim()
    .split(/(\[\[|\]\])/)) {
    if (piece === '[[') marks.push([text.length, text.length]);
    else if (piece === ']]') marks.at(-1)[1] = text.length;
    else text += piece;
  }
  return { outlet, published, text: `${text}\n`, marks };
}

function fail(line) {
  throw new Error(`expected a head of a pair or of a report, as README.md of the pairs shows, got: ${line}`);
}
