import type { Core, NodeSingular } from 'cytoscape';
import { idOf } from '../elements/ids.ts';
import type { Box } from '../footprint.ts';
import type { DrawnLabel } from './drawn-labels.ts';
import { boxOf } from './place-captions.ts';
import { type Labels, noLabels } from './problem.ts';
import { radiusOf } from './read-graph.ts';

/** What is written on a drawing. */
interface KeptLabels {
  placed: Labels;
  /** How that is drawn just now. */
  drawn: readonly DrawnLabel[];
}

/** Where the drawing keeps it. */
const key = 'labels';

/** What is heard by whoever draws beside labels when they have been placed anew. */
export const labelsPlaced = 'labels';

export function setLabels(cy: Core, labels: Labels): void {
  keptIn(cy).placed = labels;
  cy.emit(labelsPlaced);
}

export function setDrawnLabels(cy: Core, drawn: readonly DrawnLabel[]): void {
  keptIn(cy).drawn = drawn;
}

export function labelsOf(cy: Core): Labels {
  return keptIn(cy).placed;
}

/** Put there once, and changed in place: Cytoscape styles every element anew when anything is put there. */
function keptIn(cy: Core): KeptLabels {
  const kept: KeptLabels | undefined = cy.scratch(key);
  if (kept) return kept;
  cy.scratch(key, { placed: noLabels, drawn: [] } satisfies KeptLabels);
  return cy.scratch(key);
}

/** What a node and its name, where that is written, take up now, in model pixels. */
export function boxesOfNode(cy: Core, node: NodeSingular): Box[] {
  const [{ x, y }, radius, zoom] = [node.position(), radiusOf(node), cy.zoom()];
  const disc = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  const caption = labelsOf(cy).captions.get(idOf(node));
  if (!caption) return [disc];
  const box = boxOf(caption, { position: { x, y }, radius }, zoom);
  const [left, right] = [box.left / zoom, box.right / zoom];
  return [disc, { left, right, top: box.top / zoom, bottom: box.bottom / zoom }];
}
