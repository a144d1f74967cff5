import type { EdgeSingular, NodeCollection, NodeSingular } from 'cytoscape';
import type { Shape } from '../../../entity/kinds.ts';
import { type Box, boxAt, type Point, wholeOf } from '../footprint.ts';
import { footprintOfNode } from '../layouts/problem.ts';

export interface DrawnNode {
  id: string;
  position: Point;
  size: number;
  shape: Shape;
  colour: string;
  /** Address of the icon’s image; absent in large graphs. */
  icon: string | undefined;
  ringed: boolean;
  /** How strongly it is filled where it only may have held on the chosen date, from 0 to 1. */
  tint?: number | undefined;
  /** With a dashed edge: by its dates it may have held then. */
  outlined?: boolean;
  lines: string[];
  opacity: number;
}

export interface DrawnEdge {
  id: string;
  from: Point;
  to: Point;
  /** Where the curve is drawn towards; none for a straight edge. */
  by: Point[];
  colour: string;
  width: number;
  dashed: boolean;
  /** It may have held on the chosen date. */
  dotted?: boolean;
  arrow: boolean;
  opacity: number;
}

export interface DrawnGraph {
  nodes: DrawnNode[];
  edges: DrawnEdge[];
  box: Box;
}

/** How some nodes and the edges between them are drawn now, in sight or not; at least one node. */
export function drawnNow(nodes: NodeCollection, mode: 'light' | 'dark'): DrawnGraph {
  return {
    nodes: nodes.map((node) => drawnNode(node, mode)),
    edges: nodes.edgesWith(nodes).map(drawnEdge),
    box: wholeOf(nodes.map((node) => boxAt(footprintOfNode(node), node.position()))),
  };
}

function drawnNode(node: NodeSingular, mode: 'light' | 'dark'): DrawnNode {
  const { id, size, shape, caption, leader } = node.data();
  const outlined = node.hasClass('maybe-then');
  const tinted = outlined || node.hasClass('undated-then');
  const iconMode = tinted === (mode === 'light') ? 'dark' : 'light';
  const opacity = Number(node.style('opacity'));
  return {
    id,
    position: node.position(),
    size,
    shape,
    colour: node.style('background-color'),
    icon: node.data(`${iconMode}Icon`),
    ringed: leader,
    tint: tinted ? Number(node.style('background-opacity')) : undefined,
    outlined,
    lines: caption.split('\n'),
    opacity,
  };
}

function drawnEdge(edge: EdgeSingular): DrawnEdge {
  return {
    id: edge.id(),
    from: edge.sourceEndpoint(),
    to: edge.targetEndpoint(),
    by: edge.controlPoints() ?? [],
    colour: edge.style('line-color'),
    width: Number.parseFloat(edge.style('width')),
    dashed: edge.style('line-style') === 'dashed',
    dotted: edge.hasClass('maybe-then') || edge.hasClass('undated-then'),
    arrow: edge.style('target-arrow-shape') !== 'none',
    opacity: Number(edge.style('opacity')),
  };
}
