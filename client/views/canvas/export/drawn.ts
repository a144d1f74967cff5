import type { EdgeSingular, NodeCollection, NodeSingular } from 'cytoscape';
import type { Shape } from '../../../../contract/model/profile/looks.ts';
import { arrowSize } from '../arrow.ts';
import { idOf } from '../elements/ids.ts';
import { type Box, boxAt, type Point, wholeOf } from '../footprint.ts';
import { boxOfLabel, type DrawnLabel } from '../labels/drawn-labels.ts';
import { type EdgeCurve, pointsAlong } from '../labels/edge-curve.ts';
import { curveOf, isDrawn } from '../labels/read-graph.ts';
import { footprintOfNode } from '../layouts/problem.ts';

/** A line around a node, at some distance. */
export interface DrawnRing {
  width: number;
  offset: number;
  colour: string;
  opacity: number;
  dashed: boolean;
}

export interface DrawnNode {
  id: string;
  position: Point;
  size: number;
  shape: Shape;
  colour: string;
  /** How strongly it is filled, from 0 to 1. */
  fill: number;
  /** The line on its rim, of what only may have held on the chosen date; null where there is none. */
  border: { width: number; colour: string } | null;
  ring: DrawnRing | null;
  /** Address of the icon’s image; absent in large graphs. */
  icon: string | null;
  /** Address of the image of the pin that it wears; null where it wears none. */
  pin: string | null;
  opacity: number;
}

export interface DrawnEdge {
  id: string;
  curve: EdgeCurve;
  colour: string;
  width: number;
  /** Lengths of dashes and of gaps; null for a line without. */
  dashes: readonly number[] | null;
  /** Length and breadth of the head of its arrow; null for a line without. */
  arrow: { long: number; wide: number } | null;
  opacity: number;
}

export interface DrawnGraph {
  nodes: DrawnNode[];
  edges: DrawnEdge[];
  labels: readonly DrawnLabel[];
  box: Box;
}

/**
 * How some nodes and the edges between them are drawn now, in sight or not; at least one node. Both in the order in
 * which they are drawn over each other.
 */
export function drawnNow(nodes: NodeCollection, labels: readonly DrawnLabel[]): DrawnGraph {
  const edges = nodes.edgesWith(nodes).toArray().filter(isDrawn).toSorted(byDepth).map(drawnEdge);
  return {
    nodes: nodes.toArray().toSorted(byDepth).map(drawnNode),
    edges,
    labels,
    box: wholeOf([
      ...labels.map(boxOfLabel),
      ...nodes.map((node) => boxAt(footprintOfNode(node), node.position())),
      ...edges.flatMap(({ curve }) =>
        pointsAlong(curve, 20).map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })),
      ),
    ]),
  };
}

function byDepth(one: NodeSingular | EdgeSingular, other: NodeSingular | EdgeSingular): number {
  return one.numericStyle('z-index') - other.numericStyle('z-index');
}

function drawnNode(node: NodeSingular): DrawnNode {
  const { size, shape } = node.data();
  const border = node.numericStyle('border-width');
  const images = String(node.style('background-image')).split(' ');
  const pin = node.hasClass('pinned') ? (images.pop() ?? null) : null;
  const [icon = 'none'] = images;
  return {
    id: idOf(node),
    position: { ...node.position() },
    size,
    shape,
    colour: node.style('background-color'),
    fill: node.numericStyle('background-opacity'),
    border: border > 0 ? { width: border, colour: node.style('border-color') } : null,
    ring: drawnRing(node),
    icon: icon === 'none' || icon === '' ? null : icon,
    pin,
    opacity: node.effectiveOpacity(),
  };
}

function drawnRing(node: NodeSingular): DrawnRing | null {
  const width = node.numericStyle('outline-width');
  if (width === 0) return null;
  return {
    width,
    offset: node.numericStyle('outline-offset'),
    colour: node.style('outline-color'),
    opacity: node.numericStyle('outline-opacity'),
    dashed: node.style('outline-style') === 'dashed',
  };
}

function drawnEdge(edge: EdgeSingular): DrawnEdge {
  const width = edge.numericStyle('width');
  const isDashed = edge.style('line-style') === 'dashed';
  return {
    id: idOf(edge),
    curve: curveOf(edge),
    colour: edge.style('line-color'),
    width,
    dashes: isDashed ? dashesOf(edge) : null,
    arrow: edge.style('target-arrow-shape') === 'none' ? null : arrowSize(width),
    opacity: edge.effectiveOpacity(),
  };
}

function dashesOf(edge: EdgeSingular): number[] {
  return String(edge.style('line-dash-pattern'))
    .split(/[\s,]+/)
    .map(Number.parseFloat);
}
