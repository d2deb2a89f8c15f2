import { endsAsDoer } from '../../../known/ends-as-doer.js';
import { isGivenName } from '../../../known/person-names.js';
import { HONORIFICS, PERSON_TITLES } from '../../../known/titles.js';
import { compareSpans, hullOf, overlaps, sliceSpan, type Span } from '../../../span.js';
import { fold } from '../../../words.js';
import type { Name } from '../../language/name.js';
import { findFullNames } from './find-full-names.js';
import { isNoName } from './is-no-name.js';
import { NameIndex } from './name-index.js';
import type { Placed } from '../placed.js';

/** Capitalised words that open a source, before a comma, a bracket or where somebody comes from. */
const HEAD =
  /^(?:\p{Lu}\p{L}{1,4}\.\s+)?(\p{Lu}[\p{L}'’.-]+(?:\s+(?:\p{Lu}[\p{L}'’.-]*|(?:de|van|von|al|bin|la)(?=\s))){1,3})(?=$|,|\s+(?:of|from|at|with|in)\s|\s*\(|\s+[—–]\s)/u;
/** What shows that a head is a person: an age, or `of the Tarn Group` behind it. */
const AGED = /^,\s+\d{1,3}\b/;
const FROM_BODY = /^,?\s+(?:of|from|at|with)\s+(?:the\s+)?\p{Lu}/u;
/** `Ewan, 31`: somebody by his given name alone. */
const GIVEN_AND_AGE = /^\p{Lu}\p{Ll}{2,}(?=,\s+\d{1,3}(?:$|,))/u;
/** What captions say of where in the picture somebody stands, and what posts are signed with: shows a person anywhere. */
const PICTURED = /^(?:,| \()\s*(?:@|pictured|(?:second |third )?(?:from )?(?:the )?(?:left|right|centre|center))\b/i;
/** The words after the comma in which a role stands. */
const ROLE_WORDS = 8;
/** Nouns for what somebody does or is, beside the common endings. */
const OTHER_DOER = /^\p{L}{3,}(?:person|ant|ent|ess|head|chief|fellow)$/u;

/**
 * The names of a page with those of people who are named only as sources: `Oryl Venn, head of research at …` where no list knows the
 * name. Later short forms (`Venn`) join them. Names are looked for again here because a source says what a sentence does not: that a
 * person stands in this place.
 */
export function nameSources(text: string, names: readonly Name[], list: readonly Placed[]): readonly Name[] {
  const index = new NameIndex(names);
  const found = new Map<number, Name>();
  for (const { source, rule, paragraph, means } of list) {
    if (!means && (source.length === 0 || rule === 'dialogue-turn')) continue;
    const span = means ?? hullOf(source);
    const name = means ? introducedAt(text, means) : personAt(text, span, paragraph === 0);
    if (name && !index.within(span).some((other) => overlaps(other.span, name.span) && other.type !== 'place'))
      found.set(name.span[0], name);
  }
  for (const name of findFullNames(text, names, list)) if (!found.has(name.span[0])) found.set(name.span[0], name);
  if (found.size === 0) return names;
  const added = [...found.values()];
  const full = new Map<string, Set<string>>();
  for (const { name } of added) {
    const last = name.split(' ').at(-1) ?? name;
    full.set(last, (full.get(last) ?? new Set()).add(name));
  }
  const taken = new Set(
    added.flatMap(({ span: [start, end] }) => Array.from({ length: end - start }, (_, i) => start + i)),
  );
  const joined = names
    .filter(({ span: [start, end] }) => !taken.has(start) && !taken.has(end - 1))
    .map((name): Name => {
      const [only, ...others] = full.get(name.name) ?? [];
      return only !== undefined && others.length === 0 ? { ...name, name: only, type: 'person' } : name;
    });
  return [...joined, ...added].sort((a, b) => compareSpans(a.span, b.span));
}

/** Whom a label means, where the article presents somebody with two names or more. */
const introducedAt = (text: string, span: Span): Name | null => {
  const name = sliceSpan(text, span);
  return /^\p{Lu}\S+\s+\S/u.test(name) && !name.split(/\s+/).some(isNoName) ? { span, name, type: 'person' } : null;
};

/** The person whose name opens a source; null where it may be anything else. A headline’s capitals show nothing, what follows them may. */
function personAt(text: string, [start, end]: Span, isHeadline: boolean): Name | null {
  const words = sliceSpan(text, [start, end]);
  const aged = GIVEN_AND_AGE.exec(words)?.[0];
  if (aged !== undefined && !isNoName(aged)) return { span: [start, start + aged.length], name: aged, type: 'person' };
  const head = HEAD.exec(words);
  const name = head?.[1];
  if (!head || name === undefined) return null;
  const parts = name.split(/\s+/);
  if (parts.some(isNoName) || !/\p{Ll}/u.test(parts.at(-1) ?? '')) return null;
  const rest = words.slice(head[0].length);
  const titled = HONORIFICS.has(fold(head[0].split(/\s+/)[0] ?? '').replace(/\.$/, ''));
  const told = titled || isGivenName(parts[0] ?? '') || AGED.test(rest) || FROM_BODY.test(rest) || hasRole(rest);
  const shown = PICTURED.test(rest) || (told && !isHeadline);
  const from = start + head[0].length - name.length;
  return shown ? { span: [from, from + name.length], name: parts.join(' '), type: 'person' } : null;
}

/** `, head of research at the mill`: a title or a doer's noun near the comma. */
function hasRole(rest: string): boolean {
  if (!/^(?:,|\s*\(|\s+[—–])/.test(rest)) return false;
  const words = rest
    .replace(/^[\s,(—–]+/, '')
    .split(/[\s,)]+/)
    .slice(0, ROLE_WORDS);
  return words.some((word) => PERSON_TITLES.has(word.toLowerCase()) || endsAsDoer(word) || OTHER_DOER.test(word));
}
