import { standsFor } from '../../known/capitals.js';
import { findPlace } from '../../known/places.js';
import { PlaceIndex } from '../../place-index.js';
import { groupBy } from '../../group-by.js';
import { type Asked, createAsked, createLast, type Last, type Memo, withoutMemo } from '../../memo.js';
import { remember, rememberText } from '../../remember.js';
import { contains, hullOf, lineAround, overlaps, sliceSpans } from '../../span.js';
import { fold, splitWords } from '../../words.js';
import { stemmer } from 'stemmer';
import { outletKey } from '../../known/find-outlet.js';
import type { Article } from '../../read/article/article.js';
import type { Attribution } from '../../read/attribution/attribution.js';
import type { NameType } from '../../read/language/name.js';
import type { Reading } from '../../read/reading.js';
import type { ClaimedMention } from '../claim/claim.js';
import type { JoinName } from '../name/join-names.js';
import { findEventDays, type EventDay } from './find-event-days.js';
import { findScenes, type Scene } from './find-scenes.js';

/** A mention with what its page tells about it, as far as conflicts need it. */
export interface Telling {
  readonly mention: ClaimedMention;
  readonly page: string;
  readonly text: string;
  /** Its words, and the whole line that they stand in. */
  readonly words: string;
  readonly line: string;
  readonly title: string;
  /** Key of the outlet that publishes it; null where the page does not say. */
  readonly outlet: string | null;
  /** ISO day of publication, else of the saying. */
  readonly on: string | null;
  readonly attribution: Attribution | null;
  /** Who says it, by one name for the whole pile; null for an article's own words and for voices without a name. */
  readonly speaker: string | null;
  readonly speakerType: NameType | null;
  readonly actorType: NameType | null;
  /** Who does what it tells, by the name that `things` has. */
  readonly actor: string | null;
  /** Stems of its content words and of the words of its names. */
  readonly bag: ReadonlySet<string>;
  /** Surnames of the people it speaks of. */
  readonly people: ReadonlySet<string>;
  /** Words of all its names, places under their one name. */
  readonly named: ReadonlySet<string>;
  /** What it names, each by one name: people by their surnames, places and their people by their country. */
  readonly things: ReadonlySet<string>;
  /** The same for its article's headline. */
  readonly context: ReadonlySet<string>;
  /** The bodies (outlets, institutes) in the line around it. */
  readonly bodies: ReadonlySet<string>;
  readonly scenes: readonly Scene[];
  readonly days: readonly EventDay[];
}

/** The tellings of a pile's mentions, story by story, in their order: the very list of before where all is told as before. */
export function readTellings(
  readings: readonly Reading[],
  mentions: readonly ClaimedMention[],
  { join, storyOf, memo = withoutMemo }: Names,
): (readonly Telling[])[] {
  const askedOf = memo(askedOfNames);
  const places = new Map(readings.flatMap((r) => r.articles.map((article) => [article.id, { article, reading: r }])));
  const stories = groupBy(mentions, (m) => storyOf(m.article));
  return [...stories.values()].flatMap((told) => {
    const pages = new Set(told.map((m) => places.get(m.article)?.reading));
    const read = (names: Pick<Names, 'join'>): Telling[] =>
      told.flatMap((m) => {
        const at = places.get(m.article);
        return at ? [readTelling(m, at, { ...names, memo })] : [];
      });
    return told[0] ? [askedOf(told[0])([...told, ...pages], { join }, read)] : [];
  });
}

/** How people and stories are called. */
interface Names {
  readonly join: JoinName;
  readonly storyOf: (article: string) => string;
  readonly memo?: Memo | undefined;
}

const askedOfNames = (_first: ClaimedMention): Asked<Pick<Names, 'join'>, readonly Telling[]> => createAsked();

function readTelling(
  mention: ClaimedMention,
  at: Omit<Place, 'attribution'>,
  { join, memo }: { readonly join: JoinName; readonly memo: Memo },
): Telling {
  const attribution = placesOf(at.reading).attributions.get(mention.attribution ?? '') ?? null;
  const told = memo(lastTold)(mention)([attribution, at.reading], () => readTold(mention, { ...at, attribution }));
  const speaker = told.said === null ? null : join(told.said);
  const named = nameThings(told, join, memo(setsOf)(PILE));
  const inputs = [told, speaker, ...Object.values(named)];
  return memo(lastTelling)(mention)(inputs, () => ({ ...told.telling, speaker, ...named }));
}

/** What is kept of the pile as a whole hangs on this. */
const PILE = {};
/** Sets of the same names in the same order, one a line, are one. */
const setsOf = (_pile: typeof PILE): ((names: string) => ReadonlySet<string>) =>
  rememberText((names) => new Set(names === '' ? [] : names.split('\n')));

/** The names of what a page tells about a mention, each by its one name in the pile. */
function nameThings(
  { actor, names, context, bodies }: ToldOnPage,
  join: JoinName,
  setOf: (names: string) => ReadonlySet<string>,
): Pick<Telling, 'actor' | 'people' | 'things' | 'context' | 'bodies'> {
  const thingOf = ({ name, type }: Thing): string => (type === 'person' ? surnameOf(join(name)) : placeKey(join(name)));
  const allOf = (things: readonly Thing[]): ReadonlySet<string> => setOf(things.map(thingOf).join('\n'));
  return {
    actor: actor && thingOf(actor),
    people: allOf(names.filter(({ type }) => type === 'person')),
    things: allOf(names),
    context: allOf(context),
    bodies: allOf(bodies),
  };
}

const lastTold = (_mention: ClaimedMention): Last<ToldOnPage> => createLast();
/** A mention whose people have the names of before is told by the very object of before: what rules read in it holds. */
const lastTelling = (_mention: ClaimedMention): Last<Telling> => createLast();

/** What a page tells about a mention, before its people get their names of the pile. */
interface ToldOnPage {
  readonly telling: Omit<Telling, 'speaker' | 'actor' | 'people' | 'things' | 'context' | 'bodies'>;
  readonly said: string | null;
  readonly actor: Thing | null;
  readonly names: readonly Thing[];
  /** Names in the headline, and of bodies in the line around. */
  readonly context: readonly Thing[];
  readonly bodies: readonly Thing[];
}

/** A name as a page has it. */
interface Thing {
  readonly name: string;
  readonly type: NameType | null;
}

interface Place {
  readonly article: Article;
  readonly reading: Reading;
  readonly attribution: Attribution | null;
}

function readTold(mention: ClaimedMention, { article, reading, attribution }: Place): ToldOnPage {
  const { page } = reading;
  const { names: allNames, times, typeOf } = placesOf(reading);
  const hull = hullOf(mention.span);
  const names = allNames.touching(hull).filter((n) => mention.span.some((s) => overlaps(s, n.span)));
  const outlet = article.outlet?.name ?? page.outlet;
  const named = names.flatMap((n) => splitWords(findPlace(n.name)?.name ?? n.name).map((w) => stemmer(w.folded)));
  const on = article.published?.value.slice(0, 10) ?? mention.on;
  const said = attribution && !attribution.anonymous ? attribution.speaker : null;
  const line = lineAround(page.text, hull);
  const told = times.touching(hull).filter((t) => mention.span.some((s) => contains(s, t.span)));
  const telling = {
    mention,
    page: page.id,
    text: page.text,
    words: sliceSpans(page.text, mention.span),
    line: page.text.slice(...line),
    title: article.title?.text ?? '',
    outlet: outlet === null ? null : outletKey(outlet),
    on,
    attribution,
    speakerType: typeOf(said),
    actorType: typeOf(mention.proposition.actor),
    bag: bagOf(mention, named),
    named: new Set(named),
    scenes: findScenes(page.text, names),
    days: findEventDays(page.text, told, on),
  };
  const { actor } = mention.proposition;
  return {
    telling,
    said,
    actor: actor === null ? null : { name: actor, type: typeOf(actor) },
    names,
    context: article.title ? allNames.touching(article.title.span) : [],
    bodies: allNames.touching(line).filter(({ type }) => type !== 'person' && type !== 'place'),
  };
}

/** Names and times of a page by their places, of what type each name is where it first stands, attributions by id. */
const placesOf = remember(({ names, times, attributions }: Reading) => {
  const types = new Map(names.map((n) => [n.name, n.type] as const).reverse());
  return {
    attributions: new Map(attributions.map((a) => [a.id, a] as const)),
    names: new PlaceIndex(names, (n) => [n.span]),
    times: new PlaceIndex(times, (t) => [t.span]),
    typeOf: (name: string | null): NameType | null => types.get(name ?? '') ?? null,
  };
});

/** Words of time are compared as days, not as words. */
const TIME_WORD =
  /^(?:januari|februari|march|april|mai|june|juli|august|septemb|octob|novemb|decemb|morn|even|night|dai|week|month|year|next|last)$/;

function bagOf({ proposition }: ClaimedMention, named: readonly string[]): Set<string> {
  return new Set([...proposition.terms, ...named].filter((w) => w.length > 2 && !TIME_WORD.test(w)));
}

/** A seat of government and its country are one. */
export const placeKey = (name: string): string => fold(standsFor(name) ?? findPlace(name)?.name ?? name);

/** The last word of a name, folded: `Olen Varga` -> `varga`. */
export const surnameOf = (name: string): string => fold(name).split(' ').at(-1) ?? '';
