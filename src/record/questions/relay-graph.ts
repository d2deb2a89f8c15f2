import type { OriginKind } from '../../trace/origin/origin.js';
import type { ChainAccount } from './chain-account.js';

/** An outlet, agency or speaker that a report passed through. */
export interface RelayNode {
  readonly name: string;
  /** The kind of origin it is here; null for one that only passes on. */
  readonly origin: OriginKind | null;
  readonly anonymousSources: boolean;
  /** Articles of its own that tell the claims. */
  readonly articles: number;
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

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Joins chains to one graph: `[article of A <- B]` and `[article of C <- A <- B]` give A, B, C and the arrows B-A, A-C. */
export function gatherRelays(chains: readonly ChainAccount[]): RelayGraph {
  const nodes = new Map<string, { origin: OriginKind | null; anonymousSources: boolean; articles: Set<string> }>();
  const edges = new Map<string, { from: string; to: string; stated: boolean; why: string; articles: Set<string> }>();
  const nodeOf = (name: string) => {
    const node = nodes.get(name) ?? { origin: null, anonymousSources: false, articles: new Set<string>() };
    nodes.set(name, node);
    return node;
  };
  for (const { article, steps, origin } of chains) {
    const outlet = article.outlet ?? steps[0]?.from;
    if (outlet) nodeOf(outlet).articles.add(article.id);
    for (const step of steps) {
      if (step.from === step.to) continue;
      nodeOf(step.from);
      nodeOf(step.to);
      const key = JSON.stringify([step.from, step.to]);
      const edge = edges.get(key) ?? {
        from: step.from,
        to: step.to,
        stated: false,
        why: step.why,
        articles: new Set(),
      };
      if (step.stated && !edge.stated) Object.assign(edge, { stated: true, why: step.why });
      edge.articles.add(article.id);
      edges.set(key, edge);
    }
    const end = steps.at(-1)?.to ?? outlet;
    if (!end) continue;
    const node = nodeOf(end);
    if (node.origin === null || node.origin === 'unstated') node.origin = origin.kind;
    node.anonymousSources ||= origin.anonymousSources;
  }
  // Who names a source for one claim is no dead end, even where it names none for another.
  for (const { from } of edges.values()) {
    const node = nodes.get(from);
    if (node?.origin === 'unstated') node.origin = null;
  }
  return {
    nodes: [...nodes]
      .map(([name, node]) => ({ name, ...node, articles: node.articles.size }))
      .sort((a, b) => byName(a.name, b.name)),
    edges: [...edges.values()]
      .map((edge) => ({ ...edge, articles: edge.articles.size }))
      .sort((a, b) => byName(a.from, b.from) || byName(a.to, b.to)),
  };
}
