import type { Core, EdgeSingular, NodeCollection, NodeSingular } from 'cytoscape';
import { idOf } from '../elements/ids.ts';
import type { EdgeCurve } from './edge-curve.ts';
import type { LabelledEdge, LabelledNode } from './problem.ts';

/** What is pointed out by more than its place in the graph. */
const weights = { chosen: 4000, highlighted: 3000, arrived: 2000, leader: 6 };
/** What a graph turns on: at most so many nodes, each with at least so many edges. */
const hubs = { most: 5, edges: 8 };
/** The ring around leaders, with its distance, in model pixels. */
const ring = 4;

/**
 * Nodes as they want to be named, with how much each matters: what is chosen, highlighted or has just come first, then what
 * has most edges.
 */
export function labelledNodes(nodes: NodeCollection, arrived: ReadonlySet<string>): LabelledNode[] {
  const central = hubsAmong(nodes);
  // Of several that are chosen each is named as far as there is room.
  const isOne = nodes.filter('.chosen').length === 1;
  return nodes.map((node) => {
    const isChosen = node.hasClass('chosen');
    return {
      id: idOf(node),
      name: node.data('name'),
      position: node.position(),
      radius: radiusOf(node),
      shape: node.data('shape'),
      weight: isChosen ? weights.chosen : weightOf(node, arrived),
      faint: node.hasClass('receded'),
      must: isChosen && isOne,
      hub: central.has(idOf(node)),
      bold: isChosen,
      more: node.data('more') ?? 0,
    };
  });
}

function hubsAmong(nodes: NodeCollection): Set<string> {
  const degrees = nodes.map((node) => ({ id: idOf(node), edges: node.degree(false) }));
  const large = degrees.filter(({ edges }) => edges >= hubs.edges);
  return new Set(
    large
      .toSorted((one, other) => other.edges - one.edges)
      .slice(0, hubs.most)
      .map(({ id }) => id),
  );
}

function weightOf(node: NodeSingular, arrived: ReadonlySet<string>): number {
  const ranked = node.hasClass('highlighted')
    ? weights.highlighted
    : arrived.has(idOf(node))
      ? weights.arrived
      : 0;
  return ranked + node.data('size') + (node.data('leader') ? weights.leader : 0);
}

/** The edges that are shown, and how each is drawn. Yields after each, so that they can be read in slices. */
export function* labelledEdges(cy: Core, large: boolean): Generator<void, LabelledEdge[]> {
  const edges: LabelledEdge[] = [];
  for (const edge of cy.edges().toArray()) {
    if (isDrawn(edge)) edges.push(labelledEdge(edge, large));
    yield;
  }
  return edges;
}

/** The same in one go. */
export function allLabelledEdges(cy: Core, large: boolean): LabelledEdge[] {
  return cy
    .edges()
    .toArray()
    .filter(isDrawn)
    .map((edge) => labelledEdge(edge, large));
}

export function labelledEdge(edge: EdgeSingular, large: boolean): LabelledEdge {
  return {
    id: idOf(edge),
    curve: curveOf(edge),
    width: edge.numericStyle('width'),
    arrow: !large && !edge.data('mutual'),
    verb: large ? '' : edge.data('verb'),
    faint: edge.hasClass('receded'),
    strong: edge.hasClass('chosen') || edge.hasClass('highlighted'),
  };
}

/** How an edge is drawn now. */
export function curveOf(edge: EdgeSingular): EdgeCurve {
  return { from: edge.sourceEndpoint(), to: edge.targetEndpoint(), controls: edge.controlPoints() ?? [] };
}

/** From the middle of a node to the rim of what is drawn of it. */
export function radiusOf(node: NodeSingular): number {
  return node.data('size') / 2 + (node.data('leader') ? ring : 0);
}

/** Whether a node or an edge still exists, and is not hidden. */
export function isDrawn(element: NodeSingular | EdgeSingular): boolean {
  if (element.empty() || isHidden(element)) return false;
  return element.isNode() || !(isHidden(element.source()) || isHidden(element.target()));
}

function isHidden(element: NodeSingular | EdgeSingular): boolean {
  return element.hasClass('switched-off') || element.hasClass('unplaced');
}
