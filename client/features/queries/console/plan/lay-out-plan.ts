import type { PlanStep } from '../../../../../contract/api/plan.ts';

/** An operator of a plan at its place, in pixels. */
export interface PlanBox {
  step: PlanStep;
  x: number;
  y: number;
  /** How much of all reads it made, from 0 to 1; of the rows that are expected where it was not run. */
  share: number;
  isCostliest: boolean;
  children: PlanBox[];
}

export interface PlanDrawing {
  /** The operator that gives the rows of the result: the last. */
  root: PlanBox;
  width: number;
  height: number;
}

export const boxSize = { width: 216, height: 96 };
const gaps = { right: { x: 56, y: 20 }, down: { x: 20, y: 36 } };
/** From one box to the next as the rows flow, and from one lane to the next. */
const strides = {
  right: { along: boxSize.width + gaps.right.x, across: boxSize.height + gaps.right.y },
  down: { along: boxSize.height + gaps.down.y, across: boxSize.width + gaps.down.x },
};
/** Around the drawing. */
const margin = 12;

/** Which way the rows flow: to the right where there is room, else down. */
export type Flow = 'right' | 'down';

/**
 * Places the operators of a plan one after another as the rows flow: what reads the graph stands first, what gives the
 * result last, and those before one operator beside each other.
 */
export function layOutPlan(plan: PlanStep, flow: Flow = 'right'): PlanDrawing {
  const steps = stepsIn(plan);
  const total = steps.reduce((sum, step) => sum + costOf(step), 0);
  const most = Math.max(...steps.map(costOf));
  const costliest = most > 0 && steps.length > 1 ? steps.find((step) => costOf(step) === most) : undefined;
  const depth = depthOf(plan);
  const { along, across } = strides[flow];
  let lanes = 0;
  const place = (step: PlanStep, level: number): PlanBox => {
    const children = step.children.map((child) => place(child, level + 1));
    const [first, last] = [children[0], children.at(-1)];
    const lane = first && last ? (laneOf(first, flow) + laneOf(last, flow)) / 2 : margin + lanes++ * across;
    const position = margin + (depth - level) * along;
    return {
      step,
      ...(flow === 'right' ? { x: position, y: lane } : { x: lane, y: position }),
      share: total > 0 ? costOf(step) / total : 0,
      isCostliest: step === costliest,
      children,
    };
  };
  const root = place(plan, 1);
  const [columns, rows] = flow === 'right' ? [depth, lanes] : [lanes, depth];
  return {
    root,
    width: 2 * margin + columns * boxSize.width + (columns - 1) * gaps[flow].x,
    height: 2 * margin + rows * boxSize.height + (rows - 1) * gaps[flow].y,
  };
}

function laneOf({ x, y }: PlanBox, flow: Flow): number {
  return flow === 'right' ? y : x;
}

/** The steps of a plan in the order in which the rows flow through them. */
export function stepsIn(step: PlanStep): PlanStep[] {
  return [...step.children.flatMap(stepsIn), step];
}

/** What a step costs: how often it read; before it was run, how many rows it is expected to give. */
function costOf({ dbHits, estimatedRows }: PlanStep): number {
  return dbHits ?? estimatedRows ?? 0;
}

function depthOf(step: PlanStep): number {
  return 1 + Math.max(0, ...step.children.map(depthOf));
}

/** The width of the line along which so many rows flow, in pixels. */
export function lineWidth(rows: number): number {
  return Math.min(14, 1.5 + 2 * Math.log10(1 + Math.max(0, rows)));
}

/** A line from the end of a box to the beginning of the next. */
export function linePath(from: PlanBox, to: PlanBox, flow: Flow = 'right'): string {
  const { width, height } = boxSize;
  if (flow === 'down') {
    const [x1, y1, x2, y2] = [from.x + width / 2, from.y + height, to.x + width / 2, to.y];
    const middle = (y1 + y2) / 2;
    return `M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`;
  }
  const [x1, y1, x2, y2] = [from.x + width, from.y + height / 2, to.x, to.y + height / 2];
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}
