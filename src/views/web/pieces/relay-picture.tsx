import { Graph, layout } from '@dagrejs/dagre';
import type { RelayEdge, RelayGraph, RelayNode } from '../../../record/questions/relay-graph.js';
import { articleAt, outletAt, speakerAt } from '../link.js';
import { showCount } from '../../wording/show-count.js';
import { showUnnamed } from '../../wording/show-publisher.js';
import { Picture } from './picture.js';
import { shorten } from '../../wording/shorten.js';

/** Characters of a name that fit into a box of the picture. */
const LONGEST = 26;

/** Beyond this a drawing says less than the list below it. */
const MOST = 60;
const MARGIN = 12;

interface PlacedNode extends RelayNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface PlacedEdge extends RelayEdge {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly x: number;
  readonly y: number;
}

/** Who has it from whom: origins at the left, arrows follow the words from outlet to outlet. */
export const RelayPicture = ({ id, graph }: { id: string; graph: RelayGraph }) => {
  const name = 'Who relayed whom';
  if (graph.nodes.length === 0) return <p class="quiet">No chain is known here.</p>;
  return (
    <Picture name={name} list={<RelayList graph={graph} />}>
      <RelayDrawing id={id} name={name} graph={largestOf(graph)} />
      <p class="legend" aria-hidden="true">
        <span>
          <b class="key key-origin">◆</b> origin
        </span>
        <span>
          <b class="key">◇</b> says no source
        </span>
        <span>
          <i class="key key-stated" /> stated in words
        </span>
        <span>
          <i class="key key-inferred" /> inferred
        </span>
        {graph.nodes.length > MOST && <span>{graph.nodes.length - MOST} more names in the list</span>}
      </p>
    </Picture>
  );
};

/** The part of a graph with most articles, where all of it would be too much to draw. */
function largestOf(graph: RelayGraph): RelayGraph {
  if (graph.nodes.length <= MOST) return graph;
  const weight = (node: RelayNode): number => node.articles + (node.origin ? 1000 : 0);
  const nodes = [...graph.nodes].sort((a, b) => weight(b) - weight(a)).slice(0, MOST);
  const names = new Set(nodes.map((node) => node.name));
  return { nodes, edges: graph.edges.filter(({ from, to }) => names.has(from) && names.has(to)) };
}

const nodeWidth = (node: RelayNode): number =>
  Math.max(96, shorten(labelOfNode(node), LONGEST).length * 8 + 40, noteOf(node).length * 6.4 + 28);

/** Places without a browser to measure in: letters are counted at their usual width. */
function placeNodes(graph: RelayGraph) {
  const drawing = new Graph({ multigraph: false });
  drawing.setGraph({ rankdir: 'LR', nodesep: 18, ranksep: 44, marginx: MARGIN, marginy: MARGIN });
  drawing.setDefaultEdgeLabel(() => ({}));
  for (const node of graph.nodes) drawing.setNode(node.name, { width: nodeWidth(node), height: 50 });
  for (const { from, to } of graph.edges) drawing.setEdge(to, from, { width: 64, height: 16, labelpos: 'c' });
  pullLeft(drawing, graph);
  layout(drawing);
  const nodes = graph.nodes.map((node): PlacedNode => ({ ...node, ...pick(drawing.node(node.name)) }));
  const edges = graph.edges.map((edge): PlacedEdge => {
    const placed = drawing.edge(edge.to, edge.from) as { points?: PlacedEdge['points']; x?: number; y?: number };
    return { ...edge, points: placed.points ?? [], x: placed.x ?? 0, y: placed.y ?? 0 };
  });
  const size = drawing.graph() as { width?: number; height?: number };
  const left = nodes.reduce((least, node) => Math.min(least, node.x - node.width / 2), Infinity) - MARGIN;
  return { nodes, edges, left, width: Math.ceil((size.width ?? 0) - left), height: Math.ceil(size.height ?? 0) };
}

/** Ties all that have it from nobody to one point that is not drawn, so that they stand together at the left. */
function pullLeft(drawing: Graph, { nodes, edges }: RelayGraph): void {
  const relays = new Set(edges.map((edge) => edge.from));
  const root = JSON.stringify(nodes.map((node) => node.name));
  drawing.setNode(root, { width: 1, height: 1 });
  for (const { name } of nodes) if (!relays.has(name)) drawing.setEdge(root, name, { weight: 4, width: 0, height: 0 });
}

function pick(node: unknown) {
  const { x = 0, y = 0, width = 0, height = 0 } = node as Partial<PlacedNode>;
  return { x, y, width, height };
}

const RelayDrawing = ({ id, name, graph }: { id: string; name: string; graph: RelayGraph }) => {
  const { nodes, edges, left, width, height } = placeNodes(graph);
  return (
    <svg
      class="relays"
      viewBox={`${left} 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-labelledby={`${id}-title`}
    >
      <title id={`${id}-title`}>{name}: the same facts stand in the list below</title>
      <defs>
        <marker
          id={`${id}-arrow`}
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="8"
          markerHeight="8"
          orient="auto-start-reverse"
        >
          <path class="arrow-head" d="M0 1L9 5L0 9z" />
        </marker>
      </defs>
      {edges.map((edge) => (
        <g class={edge.stated ? 'edge stated' : 'edge inferred'}>
          <title>{describeEdge(edge)}</title>
          <path d={toPath(edge.points)} marker-end={`url(#${id}-arrow)`} />
          <rect x={edge.x - labelWidth(edge) / 2} y={edge.y - 8} width={labelWidth(edge)} height="16" rx="3" />
          <text x={edge.x} y={edge.y + 4} text-anchor="middle">
            {labelOf(edge)}
          </text>
        </g>
      ))}
      {nodes.map((node) => (
        <RelayNodeDrawing node={node} />
      ))}
    </svg>
  );
};

const RelayNodeDrawing = ({ node }: { node: PlacedNode }) => {
  const { x, y, width, height } = node;
  const [left, top] = [x - width / 2, y - height / 2];
  return (
    <a
      href={addressOf(node)}
      class={node.origin ? `node origin origin-${node.origin}` : 'node'}
      aria-label={describeNode(node)}
    >
      <rect x={left} y={top} width={width} height={height} rx={node.origin ? 2 : 8} />
      {node.origin && <rect class="inner" x={left + 3} y={top + 3} width={width - 6} height={height - 6} rx="1" />}
      <text class="node-name" x={x} y={y - 2} text-anchor="middle">
        {signOf(node)}
        {shorten(labelOfNode(node), LONGEST)}
      </text>
      <text class="node-note" x={x} y={y + 14} text-anchor="middle">
        {noteOf(node)}
      </text>
    </a>
  );
};

const labelOf = ({ stated, articles }: RelayEdge): string =>
  `${stated ? 'stated' : 'inferred'}${articles > 1 ? ` ×${articles}` : ''}`;

/** Letters at their usual width: there is no browser to measure in. */
const labelWidth = (edge: RelayEdge): number => labelOf(edge).length * 5.8 + 8;

/** The id of a page is no name for a reader. */
const labelOfNode = ({ name, article }: RelayNode): string => (article ? 'unnamed outlet' : name);

const signOf = ({ origin }: RelayNode): string => (origin === null ? '' : origin === 'unstated' ? '◇ ' : '◆ ');

const fullNameOf = ({ name, article, title }: RelayNode): string => (article ? showUnnamed(title, name) : name);

function noteOf(node: RelayNode): string {
  if (node.denies) return 'denies it';
  if (node.article && node.title) return `“${shorten(node.title, LONGEST)}”`;
  if (node.anonymousSources) return 'unnamed sources';
  if (node.origin === 'speaker') return 'own words';
  if (node.origin === 'document') return 'document';
  if (node.origin === 'unstated') return 'source not stated';
  if (node.articles > 0) return showCount(node.articles, 'report');
  return node.origin ? 'own reporting' : 'not read itself';
}

/** Where a name leads: a speaker, the article of an unknown outlet, or an outlet. */
function addressOf({ name, origin, article, articles }: RelayNode): string {
  if (article) return articleAt(article);
  return origin === 'speaker' && articles === 0 ? speakerAt(name) : outletAt(name);
}

const describeNode = (node: RelayNode): string =>
  `${fullNameOf(node)}${node.origin ? ', origin' : ''}: ${noteOf(node)}`;

const describeEdge = ({ from, to, stated, articles, why }: RelayEdge): string =>
  `${from} has it from ${to} (${stated ? 'stated' : 'inferred'}, ${showCount(articles, 'article')}). ${why}`;

/** A smooth way through the points: straight at the ends, quadratic through the middles between. */
function toPath(points: PlacedEdge['points']): string {
  const [first, ...rest] = points;
  const last = rest.pop();
  if (!first || !last) return '';
  const to = ({ x, y }: { x: number; y: number }): string => `${round(x)} ${round(y)}`;
  const curves = rest.map((point, i) => {
    const next = rest[i + 1];
    return `Q${to(point)} ${next ? to({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 }) : to(last)}`;
  });
  return `M${to(first)}${curves.length > 0 ? curves.join('') : `L${to(last)}`}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const RelayList = ({ graph }: { graph: RelayGraph }) => {
  const fullNames = new Map(graph.nodes.map((node) => [node.name, fullNameOf(node)]));
  return (
    <ul class="relay-list">
      {graph.nodes.map((node) => (
        <li>
          <a href={addressOf(node)}>{fullNameOf(node)}</a>
          {node.origin ? ` is an origin (${noteOf(node)})` : ` (${noteOf(node)})`}
          {graph.edges.some((edge) => edge.from === node.name) && (
            <ul>
              {graph.edges
                .filter((edge) => edge.from === node.name)
                .map((edge) => (
                  <li>
                    has it from <strong>{fullNames.get(edge.to) ?? edge.to}</strong>:{' '}
                    {edge.stated ? 'stated' : 'inferred'}, {showCount(edge.articles, 'article')}
                  </li>
                ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
};
