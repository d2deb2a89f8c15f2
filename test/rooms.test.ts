/** The laws of the house (ARCHITECTURE.md), read off the imports: so that they hold and are not merely written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { ROOT, type SourceFile, readSource, walk } from './read-source.js';

/** The rooms in the order in which imports may point: a room may name itself and those before it. */
const ORDER = [
  'read/page',
  'read/article',
  'read/language',
  'read/attribution',
  'read/credit',
  'read/mention',
  'read/reading.ts',
  'trace/site',
  'trace/correction',
  'trace/echo',
  'trace/name',
  'trace/proposition',
  'trace/story',
  'trace/claim',
  'trace/origin',
  'trace/change',
  'trace/conflict',
  'trace/audit',
  'trace/trace.ts',
  'trace/news',
  'pipeline.ts',
  'find-events.ts',
  'source',
  'record',
  'views',
];
/** What every room may import: no news in it, and it imports nothing but itself. */
const SHARED = [
  'span.ts',
  'words.ts',
  'group-by.ts',
  'place-index.ts',
  'rarity.ts',
  'remember.ts',
  'memo.ts',
  'carry.ts',
  'errors.ts',
  'known',
];
/** Where functions of different rooms meet. */
const MEETINGS = ['pipeline.ts', 'find-events.ts'];
/** The type of the certainty scale is a word that the rooms before `mention` use too. */
const SHARED_TYPES = ['read/mention/certainty.ts'];

/** Folders named `testing` hold what tests are made of: no part of the product, and held to no law but this one. */
const isFixture = (path: string): boolean => path.includes('/testing/');
const source = readSource();
const files = source.filter(({ path }) => !isFixture(path));
const isIn = (path: string, room: string): boolean => path === room || path.startsWith(`${room}/`);
const isShared = (path: string): boolean => SHARED.some((room) => isIn(path, room));
const isPure = (path: string): boolean =>
  isShared(path) || isIn(path, 'read') || isIn(path, 'trace') || MEETINGS.includes(path);
const roomOf = (path: string): string | undefined => ORDER.find((room) => isIn(path, room));
const ownImports = ({ imports }: SourceFile): SourceFile['imports'] => imports.filter(({ own }) => own);

/** One line for each import that breaks a law, so that a failure says where to look. */
const faults = (isFault: (from: string, to: string, typeOnly: boolean) => boolean): string[] =>
  files.flatMap((file) =>
    ownImports(file)
      .filter(({ to, typeOnly }) => isFault(file.path, to, typeOnly))
      .map(({ to }) => `${file.path} imports ${to}`),
  );

test('every import of our own leads to a file', () => {
  const paths = new Set(source.map(({ path }) => path));
  expect(faults((_, to) => !paths.has(to))).toEqual([]);
});

test('every file stands in a room', () => {
  const placed = (path: string): boolean =>
    isShared(path) || isIn(path, 'run') || path === 'index.ts' || !!roomOf(path);
  expect(files.map(({ path }) => path).filter((path) => !placed(path))).toEqual([]);
});

test('fixtures are for tests alone', () => {
  expect(faults((_, to) => isFixture(to))).toEqual([]);
});

test('imports run one way', () => {
  const place = (path: string): number => ORDER.indexOf(roomOf(path) ?? '');
  expect(
    faults((from, to) => {
      if (isShared(to) || SHARED_TYPES.includes(to) || !roomOf(from)) return false;
      return isIn(to, 'run') ? !isIn(from, 'views') : place(to) > place(from) || to === 'index.ts';
    }),
  ).toEqual([]);
});

test('inside attribution too: words, what is found in them, whose it is, who that is, what a page’s form shows', () => {
  const inside = ['passage', 'tagger', 'rules', 'quotation', 'speaker', 'forms'].map(
    (name) => `read/attribution/${name}`,
  );
  const place = (path: string): number => inside.findIndex((room) => isIn(path, room));
  expect(faults((from, to) => place(from) >= 0 && place(to) > place(from))).toEqual([]);
});

test('across the pure rooms only types are imported; functions meet in pipeline.ts', () => {
  expect(
    faults((from, to, typeOnly) => {
      if (typeOnly || isShared(to) || !isPure(from) || MEETINGS.includes(from)) return false;
      return roomOf(from) !== roomOf(to);
    }),
  ).toEqual([]);
});

test('what all rooms share imports nothing but what is shared', () => {
  expect(faults((from, to) => isShared(from) && !isShared(to))).toEqual([]);
});

test('run knows no news', () => {
  expect(faults((from, to) => isIn(from, 'run') && !isIn(to, 'run') && to !== 'errors.ts')).toEqual([]);
});

test('views ask the record, its questions, the pipeline and the edge, never a pure room', () => {
  expect(
    faults((from, to, typeOnly) => isIn(from, 'views') && !typeOnly && (isIn(to, 'read') || isIn(to, 'trace'))),
  ).toEqual([]);
});

test('no cycles: no file needs, through others, itself to run', () => {
  const needed = (file: SourceFile): string[] => ownImports(file).flatMap(({ to, typeOnly }) => (typeOnly ? [] : [to]));
  const imports = new Map(files.map((file) => [file.path, needed(file)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
    else if (!done.has(path)) for (const to of imports.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  expect(cycles).toEqual([]);
});

/** Clock, environment, randomness, output: what makes two runs differ or shows. */
const IMPURE_NAMES = new Set([
  'process',
  'console',
  'performance',
  'crypto',
  'fetch',
  'globalThis',
  'setTimeout',
  'require',
]);
const IMPURE_CALLS = new Set(['Date.now', 'Math.random', 'import.meta']);
/** These ask the machine for its language or its time zone. */
const LOCAL =
  /^(?:toLocale\w+|localeCompare|getTimezoneOffset|(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds))$/;

function findImpure({ path, tree, imports }: SourceFile): string[] {
  const found = imports.filter(({ to }) => to.startsWith('node:')).map(({ to }) => to);
  walk(tree, (node) => {
    const text = node.getText();
    if (ts.isPropertyAccessExpression(node) && (IMPURE_CALLS.has(text) || LOCAL.test(node.name.text))) found.push(text);
    if (ts.isMetaProperty(node)) found.push(text);
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) found.push(text);
    if (ts.isCallExpression(node) && node.expression.getText() === 'Date') found.push(text);
    if (ts.isIdentifier(node) && IMPURE_NAMES.has(text) && isReference(node)) found.push(text);
  });
  return found.map((what) => `${path}: ${what}`);
}

/** Whether a name is used for itself and is no property or label of that name. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !(ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isParameter(parent));
}

test('the pure rooms read no clock, no environment, no randomness, and print nothing', () => {
  expect(files.filter(({ path }) => isPure(path)).flatMap(findImpure)).toEqual([]);
});

test('a file has a size that one reads at once', () => {
  const code = files.filter(({ path }) => !isIn(path, 'known'));
  expect(code.filter(({ lines }) => lines > 400).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  expect(code.filter(({ lines }) => lines <= 100).length).toBeGreaterThan(code.length / 2);
});

test('the whole flow fits on one screen', () => {
  expect(files.find(({ path }) => path === 'pipeline.ts')?.lines).toBeLessThanOrEqual(100);
});

test('a file name says what is in it', () => {
  const name = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.d)?\.tsx?$/, '');
  const vague = /^(?:process|handle|manage)-|\b(?:handler|manager|utils?|helpers?|misc|common|data|types)\b/;
  const bad = files
    .map(({ path }) => path)
    .filter((path) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name(path)) || vague.test(name(path)));
  expect(bad).toEqual([]);
});

test('the public library exports what it says, no more', () => {
  const text = readFileSync(join(ROOT, 'src/index.ts'), 'utf8');
  const names: string[] = [];
  walk(ts.createSourceFile('index.ts', text, ts.ScriptTarget.Latest, true), (node) => {
    if (ts.isExportSpecifier(node)) names.push(node.name.text);
    if (ts.isExportDeclaration(node) && !node.exportClause) names.push(node.getText());
  });
  expect(names.sort()).toEqual([
    'Certainty',
    'Event',
    'Memo',
    'Reading',
    'ReadingTools',
    'Span',
    'Tagger',
    'Trace',
    'WeighedCertainty',
    'createMemo',
    'createOutletTable',
    'createTagger',
    'findCertainty',
    'findEvents',
    'findRepeatedLines',
    'loadTagger',
    'readPage',
    'trace',
  ]);
});
