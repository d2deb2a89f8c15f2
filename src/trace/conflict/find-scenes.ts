import { standsFor } from '../../known/capitals.js';
import { findPlace } from '../../known/places.js';
import type { Name } from '../../read/language/name.js';
import type { Span } from '../../span.js';
import { fold } from '../../words.js';

/** A place where something is told to happen. */
export interface Scene {
  readonly name: string;
  readonly span: Span;
  /** Of known places what they are; a place that the package does not know is `unknown`, for it may hold the other. */
  readonly level: 'country' | 'city' | 'region' | 'unknown';
  /** The country, where it is known. */
  readonly country: string | null;
}

/** Behind these words a place is where it happens. */
const WHERE =
  /\b(?:in|at|near|off|outside|across|around) (?:the )?(?:(?:city|town|village|port|province|state|capital|island|islands|region|north|south|east|west|centre|center|suburb|outskirts|coast) (?:of )?)?$/i;
/** Known places that hold cities, and so stand against none. */
const REGION =
  /\b(?:sea|gulf|strait|bank|strip|gaza|darfur|tigray|xinjiang|crimea|manhattan|brooklyn|queens|okinawa|hiroshima|california|texas|florida|jersey|pennsylvania|ohio|michigan|wisconsin|arizona|nevada|carolina|virginia|alabama|mississippi|louisiana|tennessee|kentucky|indiana|illinois|iowa|minnesota|missouri|kansas|nebraska|oklahoma|arkansas|colorado|utah|wyoming|montana|idaho|oregon|dakota|new mexico|alaska|hawaii|maine|vermont|hampshire|massachusetts|connecticut|rhode island|delaware|maryland|washington state|bavaria|catalonia|normandy|ontario|alberta|quebec)\b/i;

/** The places where a mention says that it happens. */
export function findScenes(text: string, names: readonly Name[]): Scene[] {
  return names.flatMap(({ name, span, type }): Scene[] => {
    if (type !== 'place' || !WHERE.test(text.slice(Math.max(0, span[0] - 30), span[0]))) return [];
    const known = findPlace(name);
    if (!known) return [{ name: fold(name), span, level: 'unknown', country: null }];
    const level = REGION.test(known.name) ? 'region' : known.kind;
    return [
      { name: fold(known.name), span, level, country: known.kind === 'country' ? known.name : standsFor(known.name) },
    ];
  });
}

/** Whether one of the places may hold the other or be it. */
export function mayHold(a: Scene, b: Scene): boolean {
  if (a.name === b.name || a.name.includes(b.name) || b.name.includes(a.name)) return true;
  if (a.level === 'unknown' || b.level === 'unknown') return false;
  if (a.level === b.level && a.level !== 'region') return false;
  return a.country === null || b.country === null || a.country === b.country;
}
