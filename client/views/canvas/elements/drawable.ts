import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';
import { isOfFamily, isOwnItem, reads } from '../../../../contract/model/meaning.ts';

import { labelOf, lookOf } from '../../../entity/looks/current-looks.ts';
import { sizeFor } from '../footprint.ts';
import { captionText } from '../labels/caption-text.ts';
import type { Icons } from '../styles/icon-sheet.tsx';
import { drawnId } from './ids.ts';

/** An element’s id in the drawing, and in the graph. */
interface Ids {
  id: string;
  graphId: string;
}

/** What the stylesheet knows of a node. */
export interface NodeData extends Ids {
  label: string;
  name: string;
  /** The name in the form for which the layouts leave room. */
  caption: string;
  /** Diameter in model pixels. */
  size: number;
  shape: string;
  light: string;
  dark: string;
  /** Addresses of its icon. */
  lightIcon: string;
  darkIcon: string;
  whiteIcon: string;
  leader: boolean;
}

/** What the stylesheet knows of an edge. */
export interface EdgeData extends Ids {
  source: string;
  target: string;
  verb: string;
  /** Who headed what, and what became of a body: the threads that people follow. */
  thread: boolean;
  inferred: boolean;
  mutual: boolean;
}

/** @param edges how many edges the graph shows at this node */
export function nodeData(node: GraphNode, edges: number, icons: Icons): NodeData {
  const label = labelOf(node);
  const look = lookOf(label);
  const { shape, light, dark } = look;
  return {
    ...idsOf(node),
    label,
    name: node.name || node.id,
    caption: captionText(node.name || node.id),
    size: sizeFor(edges),
    shape,
    light,
    dark,
    ...icons.of(look),
    leader: isOwnItem(node) && node.labels.includes('Leader'),
  };
}

export function edgeData(edge: GraphEdge): EdgeData {
  const { id, source, target, properties } = edge;
  const verb = reads(edge, 'out');
  return {
    ...idsOf({ id }),
    source: drawnId(source),
    target: drawnId(target),
    verb,
    thread: isOfFamily(edge, 'headship', 'succession'),
    inferred: properties.basis === 'inferred',
    mutual: verb === reads(edge, 'in'),
  };
}

function idsOf({ id }: { id: string }): Ids {
  return { id: drawnId(id), graphId: id };
}
