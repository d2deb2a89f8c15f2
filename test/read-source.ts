import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

export const ROOT = join(import.meta.dirname, '..');

export interface Import {
  /** File of this project (`read/page/page.ts`), or the name of a package or of a part of Node. */
  readonly to: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** Below `src`, for example `read/page/page.ts`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly tree: ts.SourceFile;
}

/** Every file of `src` that is no test and helps none, with what it imports. */
export function readSource(): SourceFile[] {
  const paths = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|\/testing\//.test(path))
    .sort();
  const known = new Set(paths);
  return paths.map((path) => {
    const text = readFileSync(join(ROOT, 'src', path), 'utf8');
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    return { path, lines: text.split('\n').length - 1, tree, imports: findImports(tree, known) };
  });
}

function findImports(tree: ts.SourceFile, known: ReadonlySet<string>): Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier && ts.isStringLiteral(specifier))
      imports.push({ ...locate(tree.fileName, specifier.text, known), typeOnly });
  };
  walk(tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    // A worker's file is named by its address: that is an import too.
    else if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
      const address = node.arguments?.[0];
      if (address && ts.isStringLiteral(address) && /^\.{1,2}\/.*\.js$/.test(address.text)) add(address, false);
    }
  });
  return imports;
}

function locate(from: string, specifier: string, known: ReadonlySet<string>): { to: string; own: boolean } {
  if (!specifier.startsWith('.')) return { to: specifier, own: false };
  const to = posix.join(dirname(from), specifier).replace(/\.jsx?$/, '');
  return { to: [`${to}.ts`, `${to}.tsx`].find((path) => known.has(path)) ?? to, own: true };
}

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}
