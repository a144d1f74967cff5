import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';
import { mark, svg } from './dom.ts';
import type { PageData, PageEdge, PageNode } from './page-data.ts';

/** Between relationships of the same two entities, and between a node and the head of an arrow. */
const [apart, gap] = [36, 5];
/** Letters of a line of a name, of which there are two at most. */
const lineLength = 22;

export interface Drawing {
  root: SVGSVGElement;
  /** What is drawn of each node and edge, by its id. */
  parts: ReadonlyMap<string, SVGGElement>;
  fit(): void;
  zoomBy(factor: number): void;
}

/** The graph as a drawing that can be moved and zoomed. */
export function openDrawing({ nodes, edges, title }: PageData, choose: (id: string) => void): Drawing {
  const parts = new Map<string, SVGGElement>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const bundles = Map.groupBy(edges, ({ source, target }) => JSON.stringify([source, target].toSorted()));
  const add = (id: string, part: SVGGElement) => {
    part.addEventListener('click', () => choose(id));
    parts.set(id, part);
    return part;
  };
  const lines = [...bundles.values()].flatMap((bundle) =>
    bundle.flatMap((edge, index) => {
      const [from, to] = [byId.get(edge.source), byId.get(edge.target)];
      const bend = (index - (bundle.length - 1) / 2) * apart;
      return from && to ? [add(edge.id, edgePart(edge, from, to, bend))] : [];
    }),
  );
  const content = svg('g', {}, ...lines, ...nodes.map((node) => add(node.id, nodePart(node))));
  const head = svg('path', { d: 'M0 0L8 4L0 8Z', class: 'head' });
  const marker = {
    id: 'arrow',
    viewBox: '0 0 8 8',
    refX: 8,
    refY: 4,
    markerWidth: 7,
    markerHeight: 7,
    orient: 'auto',
  };
  const root = svg(
    'svg',
    { role: 'img', 'aria-label': `${title}: its entities are listed beside it` },
    svg('defs', {}, svg('marker', marker, head)),
    content,
  );
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([0.05, 6])
    .on('zoom', ({ transform }) => content.setAttribute('transform', String(transform)));
  const selected = select(root).call(behaviour).on('dblclick.zoom', null);
  return {
    ...{ root, parts },
    zoomBy: (factor) => selected.call(behaviour.scaleBy, factor),
    fit() {
      const { x, y, width, height } = content.getBBox();
      const { clientWidth, clientHeight } = root;
      const scale = Math.min(1.4, (clientWidth - 32) / width, (clientHeight - 32) / height);
      const middle = zoomIdentity
        .translate(clientWidth / 2, clientHeight / 2)
        .scale(Math.max(0.05, scale))
        .translate(-x - width / 2, -y - height / 2);
      selected.call(behaviour.transform, middle);
    },
  };
}

function nodePart(node: PageNode): SVGGElement {
  const lines = linesOf(node.name).map((line, index) => svg('tspan', { x: 0, dy: index * 14 }, line));
  return svg(
    'g',
    { class: 'node', transform: `translate(${node.x} ${node.y})` },
    svg('title', {}, node.name),
    mark(node),
    svg('text', { y: node.size / 2 + 14 }, ...lines),
  );
}

function linesOf(name: string): string[] {
  if (name.length <= lineLength) return [name];
  const end = name.lastIndexOf(' ', lineLength);
  const [first, rest] =
    end > 0 ? [name.slice(0, end), name.slice(end + 1)] : [name.slice(0, lineLength), name.slice(lineLength)];
  return [first, rest.length > lineLength ? `${rest.slice(0, lineLength - 1)}…` : rest];
}

function edgePart(
  { text, source, target }: PageEdge,
  from: PageNode,
  to: PageNode,
  bend: number,
): SVGGElement {
  const d = source === target ? loop(from, bend) : curve(from, to, source < target ? bend : -bend);
  return svg(
    'g',
    { class: 'edge' },
    svg('title', {}, text),
    svg('path', { d, class: 'reach' }),
    svg('path', { d, class: 'line', 'marker-end': 'url(#arrow)' }),
  );
}

function curve(from: PageNode, to: PageNode, bend: number): string {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(across, down) || 1;
  const control = {
    x: (from.x + to.x) / 2 - (down / length) * bend * 2,
    y: (from.y + to.y) / 2 + (across / length) * bend * 2,
  };
  return `M${rim(from, control, 0)}Q${control.x} ${control.y} ${rim(to, control, gap)}`;
}

/** The point on the rim of a node that is nearest to another. */
function rim(node: PageNode, to: { x: number; y: number }, away: number): string {
  const length = Math.hypot(to.x - node.x, to.y - node.y) || 1;
  const share = (node.size / 2 + away) / length;
  return `${node.x + (to.x - node.x) * share} ${node.y + (to.y - node.y) * share}`;
}

function loop({ x, y, size }: PageNode, bend: number): string {
  const [half, high] = [size / 2, size * 1.6 + Math.abs(bend)];
  return `M${x - half * 0.7} ${y - half * 0.7}C${x - size} ${y - high} ${x + size} ${y - high} ${x + half * 0.7} ${y - half * 0.7}`;
}
