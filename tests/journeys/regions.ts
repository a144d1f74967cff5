import type { Locator, Page } from 'playwright-core';
import { type Box, canvasOf } from './graph-on-canvas.ts';

/** What a locator covers of the page, several things together as one. */
export async function boxOf(locator: Locator): Promise<Box> {
  const boxes = await locator.evaluateAll((elements) =>
    elements.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** The parts of the page that stand side by side, and what lies over the canvas; hidden ones are left out. */
export async function regionsOf(page: Page): Promise<{ beside: Named; over: Named; canvas: Box }> {
  const visible = (locator: Locator) => locator.filter({ visible: true });
  const tasks = page.getByRole('tablist', { name: 'Tasks' }).or(page.getByRole('tabpanel'));
  const legend = page.getByRole('button', { name: 'Legend' }).or(page.getByRole('group', { name: 'Legend' }));
  const canvas = page.getByRole('region', { name: 'Graph', exact: true });
  return {
    beside: await named({
      header: visible(page.getByRole('banner')),
      tasks: visible(tasks),
      views: visible(page.getByRole('radiogroup', { name: 'View' })),
      canvas: visible(canvas),
      asOf: visible(page.getByRole('region', { name: 'As of' })),
      details: visible(page.getByRole('complementary', { name: 'Entity' })),
    }),
    over: await named({
      legend: visible(legend),
      toolbar: visible(page.getByRole('toolbar', { name: 'Canvas' })),
    }),
    canvas: await boxOf(canvasOf(page)),
  };
}

type Named = Record<string, Box>;

async function named(locators: Record<string, Locator>): Promise<Named> {
  const boxes: Named = {};
  for (const [name, locator] of Object.entries(locators)) {
    if ((await locator.count()) > 0) boxes[name] = await boxOf(locator);
  }
  return boxes;
}

/** The pairs of boxes that cover each other; edges may touch. */
export function overlapping(boxes: Named): string[] {
  const all = Object.entries(boxes);
  return all.flatMap(([name, box], index) =>
    all
      .slice(index + 1)
      .filter(([, other]) => meet(box, other))
      .map(([other]) => `${name} and ${other}`),
  );
}

/** The boxes that stick out of a frame. */
export function outside(boxes: Named, frame: Box): string[] {
  return Object.entries(boxes)
    .filter(([, box]) => !contains(frame, box))
    .map(([name]) => name);
}

export function meet(one: Box, other: Box): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.min(across, down) > tolerance;
}

function contains({ left, top, right, bottom }: Box, box: Box): boolean {
  return (
    box.left > left - tolerance &&
    box.top > top - tolerance &&
    box.right < right + tolerance &&
    box.bottom < bottom + tolerance
  );
}

/** Browsers round to parts of a pixel. */
const tolerance = 0.5;
