import type { Core } from 'cytoscape';
import { idOf } from '../elements/ids.ts';
import { shownNodes } from '../elements/shown.ts';
import type { Point } from '../footprint.ts';

/** The drawn nodes whose centres pass, in pixels of the frame. */
export function nodesIn(cy: Core, passes: (centre: Point) => boolean): string[] {
  return shownNodes(cy)
    .filter((node) => passes(node.renderedPosition()))
    .map((node) => idOf(node));
}

/** The drawn node at a point of the frame, in pixels; of several that lie there the nearest. */
export function nodeAt(cy: Core, { x, y }: Point): string | null {
  let nearest: { id: string; distance: number } | null = null;
  for (const node of shownNodes(cy)) {
    const centre = node.renderedPosition();
    const distance = Math.hypot(centre.x - x, centre.y - y);
    if (distance > node.renderedOuterWidth() / 2 || (nearest && nearest.distance <= distance)) continue;
    nearest = { id: idOf(node), distance };
  }
  return nearest?.id ?? null;
}
