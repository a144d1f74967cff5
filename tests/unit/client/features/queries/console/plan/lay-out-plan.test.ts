import { expect, it } from 'vitest';
import {
  boxSize,
  layOutPlan,
  lineWidth,
  type PlanBox,
  stepsIn,
} from '../../../../../../../client/features/queries/console/plan/lay-out-plan.ts';
import type { PlanStep } from '../../../../../../../contract/api/plan.ts';

function step(operator: string, dbHits: number | null, children: PlanStep[] = []): PlanStep {
  return {
    ...{ operator, dbHits, children, details: '', identifiers: [], estimatedRows: dbHits === null ? 4 : 1 },
    ...{ rows: dbHits, memory: null, pageCacheHits: null, pageCacheMisses: null },
  };
}

const join = step('ProduceResults', 0, [
  step('HashJoin', 5, [step('Scan', 60), step('Expand', 25, [step('Seek', 10)])]),
]);

function boxesIn(box: PlanBox): PlanBox[] {
  return [...box.children.flatMap(boxesIn), box];
}

it('has the steps in the order in which the rows flow', () => {
  expect(stepsIn(join).map(({ operator }) => operator)).toEqual([
    'Scan',
    'Seek',
    'Expand',
    'HashJoin',
    'ProduceResults',
  ]);
});

it.each(['right', 'down'] as const)(
  'stands one step after another, and none over another, to the %s',
  (flow) => {
    const { root, width, height } = layOutPlan(join, flow);
    const boxes = boxesIn(root);
    const [along, size] =
      flow === 'right' ? (['x', boxSize.width] as const) : (['y', boxSize.height] as const);
    for (const box of boxes)
      for (const child of box.children) expect(child[along] + size).toBeLessThan(box[along]);
    for (const [index, one] of boxes.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + boxSize.width).toBeLessThanOrEqual(width);
      expect(one.y + boxSize.height).toBeLessThanOrEqual(height);
      for (const other of boxes.slice(index + 1)) {
        const overlaps =
          Math.abs(one.x - other.x) < boxSize.width && Math.abs(one.y - other.y) < boxSize.height;
        expect(overlaps).toBe(false);
      }
    }
  },
);

it('marks the step that reads most, with its share of all', () => {
  const costliest = boxesIn(layOutPlan(join).root).filter(({ isCostliest }) => isCostliest);
  expect(costliest.map(({ step: { operator }, share }) => [operator, share])).toEqual([['Scan', 0.6]]);
});

it('goes by the rows that are expected where nothing was run, and marks none that stands alone', () => {
  const planned = step('ProduceResults', null, [step('Scan', null)]);
  expect(layOutPlan(planned).root.share).toBe(0.5);
  expect(layOutPlan(step('ProduceResults', 3)).root.isCostliest).toBe(false);
});

it('draws lines that grow with the rows, within bounds', () => {
  const widths = [0, 1, 100, 1_000_000, 1e12].map(lineWidth);
  expect(widths).toEqual(widths.toSorted((one, other) => one - other));
  expect(widths[0]).toBeGreaterThan(0);
  expect(widths.at(-1)).toBeLessThanOrEqual(14);
});
