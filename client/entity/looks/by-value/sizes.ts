import { ownValue } from '../../../../contract/model/own-value.ts';
import type { SizeBy } from '../../../../contract/model/profile/looks.ts';
import { numberIn } from '../../number-in.ts';
import type { SizeLegend, StyledItem } from './graph-styles.ts';
import { scaleOf } from './scale.ts';

/** Diameters of nodes and widths of edges, in model pixels: of the least and the greatest, and of what has no number. */
export const nodeSizes = { least: 28, greatest: 76, without: 22 };
export const edgeWidths = { least: 1.6, greatest: 9, without: 1 };

/**
 * A size for each number. What is seen of a node is its area, so that grows with the number; of an edge it is the width.
 */
export function sizesOf(items: readonly StyledItem[], by: SizeBy, isEdge: boolean) {
  const { least, greatest, without } = isEdge ? edgeWidths : nodeSizes;
  const power = isEdge ? 1 : 2;
  const numbers = items.map(({ properties }) => numberIn(ownValue(properties, by.property)));
  const scale = scaleOf(numbers, by);
  const sizeOf = (number: number) => {
    const share = scale?.shareOf(number) ?? 0;
    const size = (least ** power + (greatest ** power - least ** power) * share) ** (1 / power);
    return isEdge ? Number(size.toFixed(2)) : Math.round(size);
  };
  const values = scale ? [...new Set([scale.from, (scale.from + scale.to) / 2, scale.to])] : [];
  return {
    sizes: numbers.map((number) => (number === null ? without : sizeOf(number))),
    legend: {
      form: 'size',
      samples: values.map((value) => ({ value, size: sizeOf(value) })),
      without,
      missing: numbers.filter((number) => number === null).length,
    } satisfies Partial<SizeLegend>,
  };
}
