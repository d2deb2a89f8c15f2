import { countryOfDemonym, findPlace } from '../../known/places.js';
import { PERSON_TITLES } from '../../known/titles.js';
import { contains, hullOf, sliceSpan, type Span } from '../../span.js';
import type { Name } from '../language/name.js';
import type { Placed } from './gather-drafts.js';
import { gatherFacts, type PersonFacts } from './person-facts.js';
import { BODY_NOUNS, LEADER_NOUNS, OUTLET_NOUNS, UNNAMED } from './source-words.js';

/** Who a source is. */
export interface Speaker {
  readonly speaker: string | null;
  readonly anonymous: boolean;
}

/** An attribution with the one that holds it, both as indexes into the list. */
export interface Nested extends Placed {
  readonly within: number | null;
}

const NOBODY: Speaker = { speaker: null, anonymous: false };
const UNKNOWN: Speaker = { speaker: null, anonymous: true };
/** A pronoun looks no further back than so many paragraphs. */
const REACH = 4;

/** Resolves the sources of a page's attributions, in reading order, inside each article. */
export function resolveSpeakers(text: string, names: readonly Name[], list: readonly Nested[]): Speaker[] {
  const resolver = new Resolver(text, names, list);
  list.forEach((_, i) => resolver.resolve(i));
  return resolver.speakers;
}

class Resolver {
  readonly speakers: Speaker[] = [];
  readonly #facts: Map<string, PersonFacts>;
  readonly #labels = new Map<string, string>();

  constructor(
    readonly text: string,
    readonly names: readonly Name[],
    readonly list: readonly Nested[],
  ) {
    this.#facts = gatherFacts(text, names);
  }

  resolve(i: number): void {
    this.speakers[i] = this.#speakerOf(i);
  }

  #speakerOf(i: number): Speaker {
    const placed = this.list[i];
    if (!placed || placed.source.length === 0) return NOBODY;
    const span = hullOf(placed.source);
    const words = sliceSpan(this.text, span).split(/\s+/);
    const only = words.length === 1 ? (words[0] ?? '').toLowerCase() : '';
    if (/^(?:he|she|him|her|they|them|i|we|who|it|which)$/.test(only)) return this.#ofPronoun(i, only);
    if (placed.rule === 'dialogue-turn') return this.#ofLabel(span);
    return this.#ofName(span) ?? this.#ofPhrase(i, span);
  }

  /** A name that heads the source, or stands beside its head: `Simon Tisdall`, `the minister, Anna Berg`. */
  #ofName(span: Span): Speaker | null {
    const inside = this.#namesIn(span);
    const comma = sliceSpan(this.text, span).search(/[,(]/);
    const headEnd = comma < 0 ? span[1] : span[0] + comma;
    const head = inside.filter((name) => name.span[1] <= headEnd);
    const last = head.find((name) => sliceSpan(this.text, [name.span[1], headEnd]).trim() === '');
    const linked =
      last &&
      /\b(?:of|for|in|at|from|with|to|by|on|near|close)\s+(?:the\s+)?$/i.test(
        sliceSpan(this.text, [span[0], last.span[0]]),
      );
    if (last && !linked) return { speaker: last.name, anonymous: false };
    const person = inside.find((name) => name.type === 'person' && (name.span[0] > headEnd || this.#opens(span, name)));
    return person && !last ? { speaker: person.name, anonymous: false } : null;
  }

  /** `Berg of the ministry`: the name is first, what follows qualifies it. */
  #opens(span: Span, name: Name): boolean {
    const before = sliceSpan(this.text, [span[0], name.span[0]]).trim();
    return before === '' && /^\s+(?:of|from|at|who)\b/.test(sliceSpan(this.text, [name.span[1], span[1]]));
  }

  #namesIn(span: Span): Name[] {
    return this.names.filter((name) => contains(span, name.span));
  }

  #ofPhrase(i: number, span: Span): Speaker {
    const phrase = sliceSpan(this.text, span).split(/[,(]/)[0] ?? '';
    const head = headOf(phrase);
    const definite = /^(?:the|this|that)\b/i.test(phrase.trim());
    const inside = this.#namesIn(span);
    const outlet = inside.find((name) => name.type === 'outlet');
    if (OUTLET_NOUNS.test(head)) {
      if (outlet) return { speaker: outlet.name, anonymous: false };
      if (definite) return { speaker: this.#lastOutlet(span, this.list[i]?.article ?? ''), anonymous: false };
    }
    if (BODY_NOUNS.test(head) && inside.length > 0)
      return { speaker: phrase.replace(/^\s*(?:the|a|an)\s+/i, '').trim(), anonymous: false };
    const person = definite || /['’]s\b/.test(phrase) ? this.#ofOffice(phrase, head, span) : null;
    if (person) return { speaker: person, anonymous: false };
    return UNNAMED.test(head) || PERSON_TITLES.has(head) ? UNKNOWN : NOBODY;
  }

  /** `the Russian leader`: the person whom the page or the table gives that office, the one named last. */
  #ofOffice(phrase: string, head: string, span: Span): string | null {
    const words = phrase
      .trim()
      .toLowerCase()
      .replace(/^(?:the|this|that)\s+/, '')
      .split(/\s+/);
    const country =
      phrase
        .split(/\s+/)
        .map((word) => countryIn(word))
        .find((found) => found !== null) ?? null;
    const title = words
      .filter((word) => countryIn(word) === null)
      .join(' ')
      .replace(/ of(?: the)?$/, '');
    const leads = LEADER_NOUNS.test(head) || /head of (?:state|government|the country)/.test(phrase);
    const fits = ({ titles, countries }: PersonFacts): boolean => {
      if (country && !countries.has(country)) return false;
      if ([...titles].some((known) => known === title || known.endsWith(` ${title}`))) return true;
      return (
        leads &&
        head !== 'minister' &&
        [...titles].some((known) =>
          /^(?:president|prime minister|chancellor|king|leader|supreme leader)$/.test(known),
        ) &&
        (country !== null || head === 'head')
      );
    };
    const before = this.names.filter((name) => name.type === 'person' && name.span[0] < span[0]);
    for (const name of before.reverse()) {
      const facts = this.#facts.get(name.name);
      if (facts && fits(facts)) return name.name;
    }
    return null;
  }

  #lastOutlet(span: Span, article: string): string | null {
    const start = Math.min(
      ...this.list
        .filter((placed) => placed.article === article)
        .map((placed) => hullOf([...placed.cue, ...placed.content])[0]),
    );
    const outlets = this.names.filter(
      (name) => name.type === 'outlet' && name.span[1] <= span[0] && name.span[0] >= start - 2000,
    );
    return outlets.at(-1)?.name ?? null;
  }

  /** The label of a line of dialogue: a name, or a role that keeps its words. */
  #ofLabel(span: Span): Speaker {
    const named = this.#namesIn(span).find((name) => name.type === 'person');
    if (named) return { speaker: named.name, anonymous: false };
    const text = sliceSpan(this.text, span);
    if (/^(?:q|a)$/i.test(text)) return NOBODY;
    const role = /\(([^)]+)\)/.exec(text)?.[1] ?? text;
    const key = headOf(role);
    const known = this.#labels.get(key) ?? role.trim();
    this.#labels.set(key, known);
    return { speaker: known, anonymous: false };
  }

  #ofPronoun(i: number, pronoun: string): Speaker {
    const placed = this.list[i];
    if (!placed) return NOBODY;
    const outer = placed.within === null ? undefined : this.speakers[placed.within];
    if (pronoun === 'i' || pronoun === 'we') return outer ?? NOBODY;
    if (pronoun === 'who' || pronoun === 'which') return this.#nameBefore(hullOf(placed.source)[0], 4);
    const inner = placed.within === null ? null : this.#personInside(i, pronoun, outer?.speaker ?? null);
    return inner ?? this.#lastSpeaker(i, pronoun) ?? this.#personBefore(i, pronoun) ?? NOBODY;
  }

  /** Inside somebody's words, `he` is a person named there before, other than who is speaking. */
  #personInside(i: number, pronoun: string, outer: string | null): Speaker | null {
    const placed = this.list[i];
    const holder = this.list[placed?.within ?? -1];
    if (!placed || !holder) return null;
    const at = hullOf(placed.source)[0];
    const start = Math.min(hullOf(holder.content)[0], hullOf([...holder.cue, ...holder.source])[0]);
    const direct = holder.quoted >= 0.5;
    const inside = this.names.filter(
      (name) =>
        name.type === 'person' && name.span[0] >= start && name.span[1] <= at && this.#suits(name.name, pronoun),
    );
    const other = inside.filter((name) => name.name !== outer).at(-1);
    if (direct) return other ? { speaker: other.name, anonymous: false } : null;
    const suited = outer !== null && this.#facts.has(outer) && this.#suits(outer, pronoun);
    return suited ? { speaker: outer, anonymous: false } : null;
  }

  /** The speaker before it: of the last attribution that is nobody's words, or inside an outlet's report. */
  #lastSpeaker(i: number, pronoun: string): Speaker | null {
    const placed = this.list[i];
    for (let j = i - 1; placed && j >= 0; j--) {
      const other = this.list[j];
      if (!other || other.article !== placed.article || placed.paragraph - other.paragraph > REACH) return null;
      if (other === this.list[placed.within ?? -1]) continue;
      const holder = other.within === null ? null : this.speakers[other.within]?.speaker;
      if (holder && this.#facts.has(holder) && other.within !== placed.within) continue;
      const said = this.speakers[j];
      if (pronoun === 'it') {
        if (said?.speaker && !this.#facts.has(said.speaker)) return said;
        continue;
      }
      if (/^th/.test(pronoun)) return said && (said.anonymous || !this.#facts.has(said.speaker ?? '')) ? said : null;
      if (said?.speaker && this.#facts.has(said.speaker) && this.#suits(said.speaker, pronoun)) return said;
      if (said?.anonymous && /^(?:he|she|him|her)$/.test(pronoun) && other.within === null) return said;
    }
    return null;
  }

  /** The person named first in the words before, where nobody has spoken yet. */
  #personBefore(i: number, pronoun: string): Speaker | null {
    const placed = this.list[i];
    if (!placed || !/^(?:he|she|him|her)$/.test(pronoun)) return null;
    const at = hullOf(placed.source)[0];
    const near = this.names.filter(
      (name) =>
        name.type === 'person' && name.span[1] <= at && at - name.span[0] < 400 && this.#suits(name.name, pronoun),
    );
    const different = new Set(near.map((name) => name.name));
    const [only] = different;
    return different.size === 1 && only ? { speaker: only, anonymous: false } : null;
  }

  #nameBefore(at: number, gap: number): Speaker {
    const name = this.names.filter((found) => found.span[1] <= at && at - found.span[1] <= gap).at(-1);
    return name ? { speaker: name.name, anonymous: false } : NOBODY;
  }

  #suits(person: string, pronoun: string): boolean {
    const gender = this.#facts.get(person)?.gender ?? null;
    if (/^(?:she|her)$/.test(pronoun)) return gender !== 'male';
    return /^(?:he|him)$/.test(pronoun) ? gender !== 'female' : true;
  }
}

/** The head noun of a phrase: the last word before a preposition. `sources close to the White House` -> `sources`. */
function headOf(phrase: string): string {
  const words = phrase.trim().split(/\s+/);
  const cut = words.findIndex(
    (word, i) =>
      i > 0 &&
      /^(?:of|for|in|at|from|with|on|to|who|close|familiar|near|by|inside|within|involved|briefed|speaking)$/i.test(
        word,
      ),
  );
  return (words[(cut < 0 ? words.length : cut) - 1] ?? '').replace(/['’]s?$/, '').toLowerCase();
}

const countryIn = (word: string): string | null => {
  const bare = word.replace(/['’]s$/, '');
  const place = /^\p{Lu}/u.test(bare) ? findPlace(bare) : null;
  return countryOfDemonym(bare) ?? (place?.kind === 'country' ? place.name : null);
};
