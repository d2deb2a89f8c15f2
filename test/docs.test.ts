/** What the documents name must be there: links, paths, rooms, commands, scripts, exports and kinds. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const DOCS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'examples/README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((m) => m[1] ?? m[0]);
const unique = (list: readonly string[]): string[] => [...new Set(list)].sort();
const foldersIn = (path: string): string[] =>
  readdirSync(join(ROOT, path)).filter((name) => name !== 'testing' && statSync(join(ROOT, path, name)).isDirectory());

describe.each(DOCS)('%s', (doc) => {
  const text = readText(doc);

  it('links to files that are there', () => {
    const links = matches(text, /\]\(([^)\s]+)\)/g).filter((link) => !/^(?:https?:|#)/.test(link));
    const missing = links.filter((link) => !existsSync(join(ROOT, dirname(doc), link.replace(/#.*$/, ''))));
    expect(missing).toEqual([]);
  });

  it('names paths that are there', () => {
    const pattern = /`((?:src|test|quality|examples|docs|training|models|benchmarks|scripts)(?:\/[\w.-]+)*\/?)`/g;
    expect(unique(matches(text, pattern)).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('names scripts that package.json has', () => {
    const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
    const named = matches(text, /npm run ([\w:-]+)/g);
    if (/npm start/.test(text)) named.push('start');
    if (/npm test/.test(text)) named.push('test');
    expect(unique(named).filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names commands that hearsay has', () => {
    const folder = 'src/views/cli';
    const made = readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('-command.ts'))
      .flatMap((name) => matches(readText(`${folder}/${name}`), /new Command\('([a-z]+)'\)/g));
    const code = matches(text, /(```sh\n[\s\S]*?```|`[^`\n]+`)/g).join('\n');
    const named = matches(code, /(?:^|`)hearsay ([a-z]+)/gm);
    expect(unique(named).filter((name) => !made.includes(name))).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  const text = readText('ARCHITECTURE.md');
  const rows = [...text.matchAll(/^\| `(src\/[\w/]+)`[^|]*\|[^|]*\|([^|]*)\|$/gm)];

  it.each(['src', 'src/read', 'src/trace'])('names every folder of %s', (path) => {
    const folders = foldersIn(path).map((name) => `${path}/${name}`);
    expect(folders.filter((folder) => !text.includes(`\`${folder}`))).toEqual([]);
  });

  it('names every file that stands outside the rooms', () => {
    const files = readdirSync(join(ROOT, 'src')).filter((name) => /(?<!\.test)\.ts$/.test(name));
    expect(files.filter((name) => !text.includes(`\`src/${name}\``))).toEqual([]);
  });

  it('names main exports that their rooms have', () => {
    const wrong = rows.flatMap(([, room = '', exports = '']) => {
      const files = readdirSync(join(ROOT, room)).filter((name) => name.endsWith('.ts'));
      const code = files.map((name) => readText(`${room}/${name}`)).join('\n');
      return matches(exports, /`(\w+)`/g).filter(
        (name) => !new RegExp(`^export (?:function|const) ${name}\\b`, 'm').test(code),
      );
    });
    expect(rows.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });
});

describe('README.md', () => {
  const text = readText('README.md');

  it('imports only what the library exports', () => {
    const names = matches(text, /import \{([^}]+)\} from 'hearsay'/g).flatMap((list) =>
      list.split(',').map((n) => n.trim()),
    );
    const index = readText('src/index.ts');
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(index))).toEqual([]);
  });

  it('names export formats that there are', () => {
    const named = /--format (\w+)\s+# or ([\w, ]+)/.exec(text);
    const formats = /FORMATS = \[([^\]]+)\]/.exec(readText('src/views/exports/formats.ts'))?.[1] ?? '';
    const wanted = [named?.[1] ?? '', ...(named?.[2] ?? '').split(', ')].map((name) => name.trim());
    expect(wanted.filter((name) => !formats.includes(`'${name}'`))).toEqual([]);
  });
});

it('docs/method.md lists the kinds of audit that there are', () => {
  const kinds = /AuditKind =([^;]+);/.exec(readText('src/trace/audit/audit.ts'))?.[1] ?? '';
  const told = matches(readText('docs/method.md'), /^\| `([a-z-]+)` +\|/gm);
  expect(unique(told)).toEqual(unique(matches(kinds, /'([a-z-]+)'/g)));
});

it('examples/README.md speaks of every page', () => {
  const rows = matches(readText('examples/README.md'), /^\| (\d\d) +\|/gm);
  expect(rows).toEqual(readdirSync(join(ROOT, 'examples/pages')).map((name) => name.slice(0, 2)));
});
