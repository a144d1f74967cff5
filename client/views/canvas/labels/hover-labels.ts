import type { Core, EdgeSingular, NodeCollection } from 'cytoscape';
import { idOf } from '../elements/ids.ts';
import { shownNodes } from '../elements/shown.ts';
import { overlap } from '../footprint.ts';
import { createObstacles } from './obstacles.ts';
import { boxOf, placeCaption } from './place-captions.ts';
import type { Placement } from './place-labels.ts';
import { placeVerb } from './place-verbs.ts';
import type { LabelProblem, Labels } from './problem.ts';
import { labelledEdge, labelledNodes } from './read-graph.ts';

/**
 * The labels with those of what the pointer rests on: its name always, over others if need be, and as many of its
 * relationships’ names as there is room for.
 */
export function withHovered(
  cy: Core,
  placement: Placement,
  problem: Pick<LabelProblem, 'zoom' | 'sight' | 'before' | 'measure' | 'within'>,
): Labels {
  const nodes = shownNodes(cy).filter('.hovered') as NodeCollection;
  const edges = cy.edges('.hovered, .near').toArray() as EdgeSingular[];
  const added = createObstacles({ zoom: problem.zoom, sight: null, covers: [] }, placement.obstacles);
  const captions = new Map(placement.captions);
  const verbs = new Map(placement.verbs);
  const hovered = labelledNodes(nodes, new Set());
  for (const node of hovered.filter(({ id }) => !captions.has(id))) {
    const caption = placeCaption({ ...node, must: true }, added, problem);
    if (!caption) continue;
    const box = boxOf(caption, node, problem.zoom);
    const named = shownNodes(cy).filter((other) => captions.has(idOf(other))) as NodeCollection;
    const others = labelledNodes(named, new Set());
    for (const other of others) {
      const theirs = captions.get(other.id);
      if (theirs && overlap(boxOf(theirs, other, problem.zoom), box)) captions.delete(other.id);
    }
    captions.set(node.id, caption);
  }
  for (const edge of edges.filter((each) => !verbs.has(idOf(each)))) {
    const verb = placeVerb(labelledEdge(edge, false), added, problem);
    if (verb) verbs.set(idOf(edge), verb);
  }
  return { captions, verbs };
}
