import type { Box } from '../footprint.ts';
import type { LegendBlock } from './legend-blocks.ts';
import { placeBlocks } from './legend-svg.tsx';

/** Around the whole graph, and above the legend. */
const margin = 24;

/** What a drawing covers of the model, its legend below it. */
export type Sheet = ReturnType<typeof sheetOf>;

/**
 * @param box what the graph takes up
 * @param part what is drawn of it; null for all of it
 */
export function sheetOf(box: Box, part: Box | null, legend: readonly LegendBlock[]) {
  const { left, right, top, bottom } = part ?? box;
  const around = part ? 0 : margin;
  const { placed, height } = placeBlocks(legend, right - left);
  const below = height > 0 ? height + margin : 0;
  return {
    ...{ left: left - around, top: top - around },
    width: right - left + 2 * around,
    height: bottom - top + 2 * around + below,
    legend: { placed, left: part ? left + margin : left, top: bottom + margin, height: below },
    part,
  };
}
