import type { Mention, Proposition } from '../../read/mention/mention.js';
import type { JoinName } from '../name/join-names.js';
import { actorKeys, mayBeOneActor } from './actor-keys.js';

/** How alike two mentions are in what they tell, 0 (something else) to 1 (the same, in the same words). */
export type Compare = (a: Mention, b: Mention) => number;

/** A proposition with all its words weighed by how rare they are in the pile. */
interface Weighed {
  readonly terms: ReadonlyMap<string, number>;
  readonly names: ReadonlySet<string>;
  readonly proposition: Proposition;
  readonly weight: number;
}

const NAME_WEIGHT = 2;

/**
 * Compares mentions as propositions, precision first: the actions must agree, the actors must be able to be one, the objects must
 * share a name, a demand is no report; then the score is the weighed overlap of words and names. Certainty and numbers play no
 * part: one claim may be told with any certainty and with numbers that conflict.
 */
export function compareBy(mentions: readonly Mention[], join: JoinName): Compare {
  const weigh = weighTerms(mentions);
  const cache = new Map<string, Weighed>();
  const weighed = (m: Mention): Weighed => {
    const found = cache.get(m.id) ?? weighProposition(m.proposition, weigh, join);
    cache.set(m.id, found);
    return found;
  };
  return (a, b) => (isHypothetical(a) === isHypothetical(b) ? compare(weighed(a), weighed(b), join) : 0);
}

/** What is only asked or supposed is not told. */
const isHypothetical = ({ rule }: Mention): boolean => rule === 'conditional' || rule === 'question';

/** Inverse document frequency over mentions, smoothed, at least 1. */
function weighTerms(mentions: readonly Mention[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const { proposition } of mentions)
    for (const term of proposition.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => 1 + Math.log((mentions.length + 1) / ((counts.get(term) ?? 0) + 1)) / 3;
}

function weighProposition(proposition: Proposition, weigh: (term: string) => number, join: JoinName): Weighed {
  const terms = new Map(proposition.terms.map((t) => [t, t === proposition.action ? weigh(t) * 2 : weigh(t)]));
  const all = proposition.actor ? [...proposition.objects, proposition.actor] : proposition.objects;
  const names = new Set(all.map((n) => keyOf(n, join)));
  const weight = [...terms.values()].reduce((sum, w) => sum + w, 0) + names.size * NAME_WEIGHT;
  return { terms, names, proposition, weight };
}

const keyOf = (name: string, join: JoinName): string => {
  const { person, country } = actorKeys(name, join);
  return country ?? person ?? name;
};

function compare(a: Weighed, b: Weighed, join: JoinName): number {
  if (!actionsAgree(a.proposition, b.proposition)) return 0;
  if (a.proposition.demanded !== b.proposition.demanded) return 0;
  if (!actorsAgree(a.proposition, b.proposition, join)) return 0;
  const names = [...a.names].filter((n) => b.names.has(n)).length;
  if (names === 0 && a.names.size > 0 && b.names.size > 0) return 0;
  let shared = names * NAME_WEIGHT;
  for (const [term, weight] of a.terms) if (b.terms.has(term)) shared += Math.min(weight, b.terms.get(term) ?? 0);
  const least = Math.min(a.weight, b.weight);
  const union = a.weight + b.weight - shared;
  return least === 0 ? 0 : (shared / least + shared / union) / 2;
}

function actionsAgree(a: Proposition, b: Proposition): boolean {
  if (a.action === null || b.action === null) return false;
  return a.action === b.action || (a.terms.includes(b.action) && b.terms.includes(a.action));
}

/** An unknown actor may be anybody. */
const actorsAgree = (a: Proposition, b: Proposition, join: JoinName): boolean =>
  a.actor === null || b.actor === null || mayBeOneActor(actorKeys(a.actor, join), actorKeys(b.actor, join));
