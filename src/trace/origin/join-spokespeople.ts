import { groupBy, groupPairs } from '../../group-by.js';
import { countryOfDemonym } from '../../known/places.js';
import { type BodyBehind, findBodiesBehind } from './find-bodies-behind.js';
import { isOutlet, type PileAnswers } from './index-pile.js';
import type { Step } from './origin.js';
import { reasonFor, withWhy } from './reason.js';
import type { OpenChain } from './trace-chains.js';

/**
 * Who speaks for a body and the body are one origin: `Kremlin spokesman Anton Verov` on one page, `the Kremlin` on another; so are two who
 * speak for one body. Only where pages of the claim say for whom somebody speaks: who holds an office there may tell what he knows himself.
 * A body that speaks alone, and a spokesman alone, stay as they are.
 */
export function joinSpokespeople(chains: readonly OpenChain[], index: PileAnswers): OpenChain[] {
  return [...groupBy(chains, (c) => c.claim).values()].flatMap((claim) => joinClaim(claim, index));
}

/** A spokesman with the words that say for whom, and the article that they stand in. */
interface Mouthpiece {
  readonly body: BodyBehind;
  readonly article: string;
}

function joinClaim(claim: readonly OpenChain[], index: PileAnswers): readonly OpenChain[] {
  const speakers = [...new Set(claim.flatMap(({ end }) => (end.kind === 'speaker' ? [end.name] : [])))];
  if (speakers.length < 2) return claim;
  const articles = [...new Set(claim.map((c) => c.article))].sort();
  const behind = new Map(speakers.map((name) => [name, articles.flatMap((id) => mouthpiecesIn(name, id, index))]));
  const voices = groupPairs(
    speakers.flatMap((name) => keysOf(name, behind.get(name)).map((key) => [key, name] as const)),
  );
  return claim.map((chain) => {
    const own = chain.end.kind === 'speaker' ? (behind.get(chain.end.name) ?? []) : [];
    const of = own.find(({ body }) => (voices.get(bodyKeyOf(body.name)) ?? []).length > 1);
    if (!of) return chain;
    const key = bodyKeyOf(of.body.name);
    const to =
      voices.get(key)?.find((name) => behind.get(name)?.length === 0) ?? shortest(key, [...behind.values()].flat());
    const step = speaksFor(chain.end.name, { to, of, index });
    return { ...chain, steps: [...chain.steps, step], end: { ...chain.end, name: to } };
  });
}

/** One name for a body that nobody calls as a speaker: the shortest by which its spokesmen are called. */
const shortest = (key: string, all: readonly Mouthpiece[]): string =>
  all
    .flatMap(({ body: { name } }) => (bodyKeyOf(name) === key ? [name] : []))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? key;

const mouthpiecesIn = (person: string, article: string, index: PileAnswers): Mouthpiece[] => {
  const placed = index.placed(article);
  const bodies = placed ? findBodiesBehind(person, placed, index) : [];
  return bodies.filter(({ name }) => !isOutlet(name, index)).map((body) => ({ body, article }));
};

/** A spokesman goes by the bodies he speaks for, a body by its own name. */
const keysOf = (name: string, behind: readonly Mouthpiece[] = []): string[] =>
  behind.length > 0 ? [...new Set(behind.map(({ body }) => bodyKeyOf(body.name)))] : [bodyKeyOf(name)];

/** `Norvia's foreign ministry`, `the Norvian Foreign Ministry` and `foreign ministry of Norvia` are one body. */
const bodyKeyOf = (name: string): string =>
  name
    .replace(/['’]s?(?=\s|$)/g, '')
    .split(' ')
    .map((word) => (countryOfDemonym(word) ?? word).toLowerCase())
    .filter((word) => !/^(?:the|of|for)$/.test(word))
    .sort()
    .join(' ');

function speaksFor(from: string, { to, of, index }: { to: string; of: Mouthpiece; index: PileAnswers }): Step {
  const { article, body } = of;
  const words = index.placed(article)?.text.slice(...body.span) ?? '';
  const reason = reasonFor('speaks-for', words);
  return withWhy({ from, to, span: body.span, article, rule: 'speaks-for', stated: true, reason });
}
