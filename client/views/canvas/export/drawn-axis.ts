import type { Core } from 'cytoscape';
import { ticksOf } from '../../../facts/ticks.ts';
import type { Box } from '../footprint.ts';
import type { TimeLayout } from '../layouts/time-layout.ts';
import { undatedArea } from '../time-axis/undated-area.ts';

/** The years and the area of the undated in an exported graph, in pixels of the model. */
export interface DrawnAxis {
  ticks: readonly { x: number; label: string; strong: boolean }[];
  /** Where the undated stand, with their heading above; null where none are shown. */
  undated: Box | null;
  /** Everything: the graph with the years above it. */
  box: Box;
  /** How far down the lines of the years reach. */
  bottom: number;
}

/** Room for the years, and for the heading of the undated. */
export const axisHeight = 34;
export const undatedHeading = 'Undated';

/** @param graph what the nodes take up with their names */
export function drawnAxis(cy: Core, layout: TimeLayout, graph: Box): DrawnAxis {
  const { scale } = layout;
  const undated = undatedArea(cy, layout);
  const box = {
    left: Math.min(graph.left, undated?.left ?? graph.left),
    right: Math.max(graph.right, undated?.right ?? graph.right),
    top: Math.min(graph.top, (undated?.top ?? graph.top) - 20) - axisHeight,
    bottom: Math.max(graph.bottom, undated?.bottom ?? graph.bottom),
  };
  const range = scale && ([scale.timeAt(box.left), scale.timeAt(box.right)] as const);
  const ticks = (range ? ticksOf(range, box.right - box.left) : []).map(({ time, label, strong }) => ({
    x: scale?.xOf(time) ?? 0,
    label,
    strong,
  }));
  return { ticks, undated, box, bottom: undated ? undated.top : box.bottom };
}
