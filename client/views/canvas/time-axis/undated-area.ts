import type { Core, NodeCollection } from 'cytoscape';
import { idOf } from '../elements/ids.ts';
import { shownNodes } from '../elements/shown.ts';
import { type Box, boxAt, wholeOf } from '../footprint.ts';
import { footprintOfNode } from '../layouts/problem.ts';
import type { TimeLayout } from '../layouts/time-layout.ts';

/** Room around the undated, and above them for names that stand above, in model pixels. */
const room = 18;
const above = 54;

/** What the undated take up together, in model pixels; null where none is shown. */
export function undatedArea(cy: Core, { undated }: TimeLayout): Box | null {
  const nodes = shownNodes(cy).filter((node) => undated.has(idOf(node))) as NodeCollection;
  if (nodes.empty()) return null;
  const { left, right, top, bottom } = wholeOf(
    nodes.map((node) => boxAt(footprintOfNode(node), node.position())),
  );
  return { left: left - room, right: right + room, top: top - above, bottom: bottom + room };
}
