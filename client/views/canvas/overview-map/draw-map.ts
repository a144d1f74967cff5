import type { Core, EdgeSingular } from 'cytoscape';
import { shownNodes } from '../elements/shown.ts';
import { type Box, wholeOf } from '../footprint.ts';
import type { Theme } from '../styles/theme.ts';
import { type MapGeometry, mapGeometry, onMap, type Size } from './map-geometry.ts';

/** In pixels of the map: around the graph, and the side of the smallest node. */
const margin = 8;
const smallest = 2.4;
/** Beyond so many relationships they are a grey that says nothing, and slow. */
const maxEdges = 3000;

/** The nodes and relationships as they stand, drawn small; null where nothing is shown. */
export function drawGraph(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  cy: Core,
  size: Size,
  theme: Theme,
): MapGeometry | null {
  const nodes = shownNodes(cy);
  if (nodes.empty()) return null;
  const geometry = mapGeometry(graphBox(cy), size, margin);
  const edges = cy.edges().not('.switched-off, .unplaced');
  context.strokeStyle = theme.edge;
  context.lineWidth = 0.5;
  context.globalAlpha = 0.5;
  context.beginPath();
  if (edges.length <= maxEdges)
    for (const edge of edges.toArray() as EdgeSingular[]) {
      const from = onMap(edge.source().position(), geometry);
      const to = onMap(edge.target().position(), geometry);
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
    }
  context.stroke();
  const isSomeHighlighted = cy.elements('.highlighted').nonempty();
  for (const node of nodes.toArray()) {
    const { x, y } = onMap(node.position(), geometry);
    const side = Math.max(smallest, node.data('size') * geometry.scale);
    context.globalAlpha = isSomeHighlighted && !node.hasClass('highlighted') ? 0.25 : 1;
    context.fillStyle = node.hasClass('chosen') ? theme.accent : node.data(theme.mode);
    context.fillRect(x - side / 2, y - side / 2, side, side);
  }
  context.globalAlpha = 1;
  return geometry;
}

/** All that is shown, by the centres of its nodes with some room. */
export function graphBox(cy: Core): Box {
  const room = 30;
  return wholeOf(
    shownNodes(cy).map((node) => {
      const { x, y } = node.position();
      return { left: x - room, right: x + room, top: y - room, bottom: y + room };
    }),
  );
}

/** The part that is in sight, framed; the rest is dimmed. */
export function drawSight(
  context: CanvasRenderingContext2D,
  seen: Box,
  geometry: MapGeometry,
  { width, height }: Size,
  theme: Theme,
): void {
  const from = onMap({ x: seen.left, y: seen.top }, geometry);
  const to = onMap({ x: seen.right, y: seen.bottom }, geometry);
  const [left, top] = [Math.max(1, from.x), Math.max(1, from.y)];
  const [right, bottom] = [Math.min(width - 1, to.x), Math.min(height - 1, to.y)];
  context.fillStyle = theme.background;
  context.globalAlpha = 0.55;
  context.beginPath();
  context.rect(0, 0, width, height);
  context.rect(left, top, right - left, bottom - top);
  context.fill('evenodd');
  context.globalAlpha = 1;
  context.strokeStyle = theme.accent;
  context.lineWidth = 1.5;
  context.strokeRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}
