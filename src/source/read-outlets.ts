import { readFileSync } from 'node:fs';
import { UsageError } from '../errors.js';
import type { Outlet } from '../known/outlets.js';

const KINDS = ['agency', 'broadcaster', 'paper', 'site'] as const;

/**
 * Outlets out of a user's file: a JSON list of `{"name", "kind", "country", "aliases", "domains", "family"}`, of which only the
 * name is needed. They come before the shipped ones. Throws UsageError where the file is none.
 */
export function readOutlets(path: string): Outlet[] {
  const rows = parseFile(path);
  if (!Array.isArray(rows)) throw wrong(path, 'expected a list of outlets, like [{"name": "Tarn Review"}]');
  return rows.map((row, i) => toOutlet(row, (what) => wrong(path, `outlet ${String(i + 1)}: ${what}`)));
}

function parseFile(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(
      `the outlets file ${path} cannot be read; name one that is there with --outlets or HEARSAY_OUTLETS`,
    );
  }
  try {
    return JSON.parse(text);
  } catch {
    throw wrong(path, 'expected JSON, a list like [{"name": "Tarn Review", "aliases": ["TR"]}]');
  }
}

const wrong = (path: string, what: string): UsageError => new UsageError(`the outlets file ${path}: ${what}`);

function toOutlet(row: unknown, fail: (what: string) => UsageError): Outlet {
  if (typeof row !== 'object' || row === null) throw fail('expected an object with a name');
  const {
    name,
    kind = 'site',
    country = '',
    aliases = [],
    domains = [],
    family = null,
  } = row as Record<string, unknown>;
  if (typeof name !== 'string' || !name.trim()) throw fail('expected "name", the name that the outlet goes by');
  const known = KINDS.find((one) => one === kind);
  if (!known) throw fail(`expected "kind" to be one of ${KINDS.join(', ')}, got ${JSON.stringify(kind)}`);
  if (typeof country !== 'string') throw fail('expected "country" to be a name');
  if (!isTexts(aliases)) throw fail('expected "aliases" to be a list of names');
  if (!isTexts(domains)) throw fail('expected "domains" to be a list of hosts, like ["tarn.example"]');
  if (family !== null && typeof family !== 'string') throw fail('expected "family" to be the name of the owner');
  return { name: name.trim(), kind: known, country, aliases, domains: domains.map((d) => d.toLowerCase()), family };
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
