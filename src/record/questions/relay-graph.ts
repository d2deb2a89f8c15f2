import type { OriginKind } from '../../trace/origin/origin.js';
import type { ChainAccount, StepAccount } from './chain-account.js';

/** An outlet, agency or speaker that a report passed through. */
export interface RelayNode {
  readonly name: string;
  /** The kind of origin it is here; null for one that only passes on. */
  readonly origin: OriginKind | null;
  readonly anonymousSources: boolean;
  /** Whether it is an origin that denies the claim of the picture, and nowhere tells it. */
  readonly denies: boolean;
  /** Articles of its own that tell the claims. */
  readonly articles: number;
  /** Where its outlet is not known and the name is that of a page: one article of it. */
  readonly article: string | null;
  /** Headline of that article, or its opening words. */
  readonly title: string | null;
}

/** `from` has it from `to`; stated where at least one article says so in words. */
export interface RelayEdge {
  readonly from: string;
  readonly to: string;
  readonly stated: boolean;
  /** How many articles pass this way. */
  readonly articles: number;
  readonly why: string;
}

/** Who relayed whom. Nodes and edges are sorted by name. */
export interface RelayGraph {
  readonly nodes: readonly RelayNode[];
  readonly edges: readonly RelayEdge[];
}

interface Found {
  readonly denied: ReadonlySet<string>;
  readonly nodes: Map<
    string,
    { -readonly [K in keyof Omit<RelayNode, 'name' | 'articles'>]: RelayNode[K] } & { readonly articles: Set<string> }
  >;
  readonly edges: Map<string, Omit<RelayEdge, 'articles'> & { readonly articles: Set<string> }>;
}

/** Joins chains to one graph, with the ids of the origins that deny what they are of: `[article of A <- B]` and `[article of C <- A <- B]` give A, B, C and the arrows B-A, A-C. */
export function gatherRelays(chains: readonly ChainAccount[], denied: ReadonlySet<string> = new Set()): RelayGraph {
  const found: Found = { nodes: new Map(), edges: new Map(), denied };
  for (const chain of chains) addChain(found, chain);
  // Who names a source for one claim is no dead end, even where it names none for another.
  for (const { from } of found.edges.values()) {
    const node = found.nodes.get(from);
    if (node?.origin === 'unstated') node.origin = null;
  }
  const nodes = [...found.nodes].map(([name, node]) => ({ name, ...node, articles: node.articles.size }));
  const edges = [...found.edges.values()].map((edge) => ({ ...edge, articles: edge.articles.size }));
  return {
    nodes: nodes.sort((a, b) => compareNames(a.name, b.name)),
    edges: edges.sort((a, b) => compareNames(a.from, b.from) || compareNames(a.to, b.to)),
  };
}

const compareNames = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function nodeOf({ nodes }: Found, name: string) {
  const node = nodes.get(name) ?? {
    origin: null,
    anonymousSources: false,
    denies: false,
    articles: new Set<string>(),
    article: null,
    title: null,
  };
  nodes.set(name, node);
  return node;
}

function addChain(found: Found, { article, steps, origin }: ChainAccount): void {
  const outlet = article.outlet ?? steps[0]?.from ?? article.page;
  const own = nodeOf(found, outlet);
  own.articles.add(article.id);
  if (!article.outlet && own.article === null)
    [own.article, own.title] = [article.id, article.title ?? article.opening];
  for (const step of steps) if (step.from !== step.to) addStep(found, step, article.id);
  const end = nodeOf(found, steps.at(-1)?.to ?? outlet);
  if (end.origin === null || end.origin === 'unstated') end.origin = origin.kind;
  end.anonymousSources ||= origin.anonymousSources;
  end.denies ||= found.denied.has(origin.id);
}

function addStep(found: Found, { from, to, stated, why }: StepAccount, article: string): void {
  nodeOf(found, from);
  nodeOf(found, to);
  const key = JSON.stringify([from, to]);
  const known = found.edges.get(key) ?? { from, to, stated, why, articles: new Set<string>() };
  known.articles.add(article);
  found.edges.set(key, stated && !known.stated ? { ...known, stated, why } : known);
}
