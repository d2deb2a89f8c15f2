import { hullOf, sliceSpan, type Span } from '../../../span.js';
import type { Article } from '../../article/article.js';
import type { Name } from '../../language/name.js';
import type { Sentence } from '../../language/sentence.js';
import { NameIndex } from './name-index.js';
import { gatherFacts } from './person-facts.js';
import { findProperWords } from './find-proper-words.js';
import { isNoName } from './is-no-name.js';
import { resolvePhrase } from './resolve-phrase.js';
import { isPronoun, resolvePronoun } from './resolve-pronoun.js';
import { authorsOf } from './find-author.js';
import { findSpoken } from '../quotation/quoted-places.js';
import { SentenceIndex } from './sentence-index.js';
import { named, NOBODY, type Nested, type Scene, type Speaker } from './speaker.js';

/** What the resolver needs of a page. */
interface Known {
  readonly text: string;
  readonly articles: readonly Article[];
  readonly names: readonly Name[];
  readonly sentences: readonly Sentence[];
}

/** Resolves the sources of a page's attributions, in reading order, each inside its article. Undecided is null. */
export function resolveSpeakers(page: Known, list: readonly Nested[]): Speaker[] {
  const speakers: Speaker[] = [];
  const labels = new Map<string, string>();
  const spans = new Map(page.articles.map((article) => [article.id, article.span]));
  const shared = {
    text: page.text,
    names: new NameIndex(page.names),
    facts: gatherFacts(page.text, page.names),
    list,
    speakers,
    sentences: new SentenceIndex(page.sentences),
    proper: findProperWords(page.text),
    spoken: findSpoken(list),
    author: authorsOf(page),
  };
  list.forEach((placed, i) => {
    const scene: Scene = { ...shared, article: spans.get(placed.article) ?? [0, page.text.length] };
    speakers.push(resolveOne(scene, i, labels));
  });
  return speakers;
}

function resolveOne(scene: Scene, index: number, labels: Map<string, string>): Speaker {
  const placed = scene.list[index];
  if (!placed || placed.source.length === 0) return NOBODY;
  const span = hullOf(placed.source);
  if (placed.means) return resolvePhrase(scene, index, placed.means);
  const words = sliceSpan(scene.text, span).trim().toLowerCase();
  if (words === 'who') return resolveWho(scene, index, span);
  if (isPronoun(words)) return resolvePronoun(scene, index, words);
  return placed.rule === 'dialogue-turn' ? resolveLabel(scene, span, labels) : resolvePhrase(scene, index, span);
}

/** `the former chief whip, | who estimated …, said …`: whom the source means that stands before the clause. */
function resolveWho(scene: Scene, index: number, span: Span): Speaker {
  const found = resolvePronoun(scene, index, 'who');
  if (found !== NOBODY) return found;
  for (const other of scene.list.slice(Math.max(0, index - BESIDE), index + BESIDE)) {
    const [source] = other.source;
    const isBefore = source && source[1] < span[0] && /^,?\s*$/.test(scene.text.slice(source[1], span[0]));
    if (isBefore && /^\s*the\s/i.test(sliceSpan(scene.text, source))) return resolvePhrase(scene, index, source);
  }
  return found;
}
/** Both stand at most so many places from each other. */
const BESIDE = 3;

/** `Ida Stolz (Merrow):` is a name with a place, `Interviewer (The Herald Editor):` a role with its role. */
const FULL_NAME = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,2}$/u;

/** The label of a line of dialogue: a name, or a role that keeps its words: `Interviewer (The Herald Editor)`, then `Editor`. */
function resolveLabel(scene: Scene, span: Span, labels: Map<string, string>): Speaker {
  const shouted = personShouted(scene, sliceSpan(scene.text, span));
  if (shouted !== null) return named(shouted);
  const inside = scene.names.within(span);
  if (inside.filter(({ type }) => type === 'person').length > 1) return NOBODY; // `Berg and Lorne: …`
  const person =
    inside.find((name) => name.type === 'person') ??
    inside.find((name) => name.type !== 'place' && name.span[0] === span[0] && name.span[1] === span[1]);
  if (person) return named(person.name);
  const label = sliceSpan(scene.text, span);
  if (/^(?:q|a|question|answer)$/i.test(label)) return NOBODY;
  const outside = label.replace(/\s*\([^()]+\)\s*$/, '');
  if (outside !== label && FULL_NAME.test(outside) && !outside.split(/\s+/).some(isNoName)) return named(outside);
  const role = (/\(([^()]+)\)/.exec(label)?.[1] ?? label).trim();
  const key = (role.split(/\s+/).at(-1) ?? role).toLowerCase();
  const known = labels.get(key) ?? role;
  labels.set(key, known);
  return named(known);
}

/** `BERG:` in a transcript: the one person of the page with that surname. */
function personShouted({ facts }: Scene, label: string): string | null {
  if (!/^\p{Lu}[\p{Lu}'’-]+$/u.test(label)) return null;
  const [only, ...others] = [...facts.keys()].filter(
    (name) => name !== label && name.split(' ').at(-1)?.toUpperCase() === label,
  );
  return only !== undefined && others.length === 0 ? only : null;
}
