import { groupBy } from '../../group-by.js';
import { countryOfDemonym, findPlace } from '../../known/places.js';
import type { OpenChain } from './trace-chains.js';

/** A body told of by its country and a noun that many bodies bear: `South Norvia's spy agency`. */
const BY_NOUN =
  /^(?:the )?(.+?)(?:['’]s?)? (?:(?:\p{Ll}[\p{L}-]*) ){0,2}(?:agency|service|ministry|military|army|police|bureau|office|authority|regulator|watchdog|body)$/u;
/** The name of a public body: `National Rescue Service`. */
const BY_NAME =
  /^(?:the )?(?:\p{Lu}[\p{L}-]* ){1,5}(?:Service|Agency|Bureau|Ministry|Directorate|Administration|Office|Authority|Command|Staff|Institute)$/u;

const countryIn = (words: string): string | null => {
  const place = findPlace(words);
  return place?.kind === 'country' ? place.name : countryOfDemonym(words);
};
const countryOfBody = (name: string): string | null => countryIn(BY_NOUN.exec(name)?.[1] ?? '');
const isOfNoCountry = (name: string): boolean => name.split(' ').every((word) => countryIn(word) === null);

/**
 * One name for a body that speaks: `South Norvia's spy agency` in the headline is the `National Rescue Service` whose words the
 * article below gives for the same claim, and so on all pages of the story; a bare country that speaks for a claim is the one body of that
 * country that others name for it. Steps keep the words of their pages; only where chains end is called by one name.
 */
export function joinBodies(chains: readonly OpenChain[]): OpenChain[] {
  const speaking = chains.filter(({ end }) => end.kind === 'speaker');
  const named = new Map<string, Set<string>>();
  for (const told of groupBy(speaking, (c) => `${c.claim} ${c.article}`).values()) {
    const names = [...new Set(told.map(({ end }) => end.name))];
    const nouns = names.filter((name) => countryOfBody(name) !== null);
    const official = names.filter((name) => BY_NAME.test(name) && isOfNoCountry(name));
    const [noun, name] = [nouns[0], official[0]];
    if (nouns.length === 1 && official.length === 1 && noun !== undefined && name !== undefined)
      named.set(noun, (named.get(noun) ?? new Set()).add(name));
  }
  const bodyOf = (name: string): string => {
    const [only, ...others] = named.get(name) ?? [];
    return only !== undefined && others.length === 0 ? only : name;
  };
  const bodies = bodiesOfCountries(speaking, bodyOf);
  return chains.map((chain) => {
    if (chain.end.kind !== 'speaker') return chain;
    const country = countryIn(chain.end.name);
    const own = country === null ? [] : [...(bodies.get(`${chain.claim} ${country}`) ?? [])];
    const name = own.length === 1 && own[0] !== undefined ? own[0] : bodyOf(chain.end.name);
    return name === chain.end.name ? chain : { ...chain, end: { ...chain.end, name } };
  });
}

/** The bodies that speak for a claim, by claim and country. */
function bodiesOfCountries(
  chains: readonly OpenChain[],
  bodyOf: (name: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const bodies = new Map<string, Set<string>>();
  for (const { claim, end } of chains) {
    const country = countryOfBody(end.name);
    if (country === null) continue;
    const key = `${claim} ${country}`;
    bodies.set(key, (bodies.get(key) ?? new Set()).add(bodyOf(end.name)));
  }
  return bodies;
}
