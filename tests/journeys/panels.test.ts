import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { opened } from './details.ts';
import { accessibleListOf, atRest, canvasOf, pointOf } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { open } from './visit.ts';

const subject = 'xuan-thuy';

describe('The panels beside the graph', () => {
  it('are resized and folded, remember it, and leave the middle of the graph where it is', async () => {
    const page = await open(`/?node=${subject}`);
    await opened(page, 'Xuan Thuy');
    const width = page.getByRole('separator', { name: 'Width of the tasks' });
    await width.press('ArrowRight');
    await width.press('ArrowRight');
    expect(await width.getAttribute('aria-valuenow')).toBe('420');
    const details = page.getByRole('separator', { name: 'Width of the details' });
    const edge = await details.boundingBox();
    if (!edge) throw new Error('There is no splitter.');
    await page.mouse.move(edge.x + 12, 300);
    await page.mouse.down();
    await page.mouse.move(edge.x + 12 - 50, 300, { steps: 3 });
    await page.mouse.up();
    expect(await details.getAttribute('aria-valuenow')).toBe('410');

    // The visitor moves the graph; then its middle stays in the middle.
    await dragBackground(page);
    const before = await fromMiddle(page);
    await page.getByRole('button', { name: 'Hide tasks' }).press('Enter');
    await page.getByRole('button', { name: 'Show tasks' }).waitFor();
    await expect.poll(() => fromMiddle(page), pollOptions).toEqual(before);
    await page.getByRole('button', { name: 'Hide details' }).press('Enter');
    await expect.poll(() => fromMiddle(page), pollOptions).toEqual(before);

    await page.reload();
    await atRest(page);
    await page.getByRole('button', { name: 'Show tasks' }).press('Enter');
    expect(await width.getAttribute('aria-valuenow')).toBe('420');
    await page.getByRole('button', { name: 'Show details' }).press('Enter');
    await opened(page, 'Xuan Thuy');

    // Whoever listens to the graph has the menu of the canvas.
    await accessibleListOf(page).getByRole('button', { name: 'Actions for Xuan Thuy' }).press('Enter');
    const menu = page.getByRole('menu', { name: 'Actions for Xuan Thuy' });
    await menu.getByRole('menuitem', { name: 'Remove from canvas' }).waitFor();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
  });
});

/** Where a node lies from the middle of the canvas, in whole pixels. */
async function fromMiddle(page: Page): Promise<{ x: number; y: number }> {
  const box = await canvasOf(page).boundingBox();
  const at = await pointOf(page, 'vietnam');
  if (!box) throw new Error('There is no canvas.');
  return {
    x: Math.round(at.x - box.x - box.width / 2),
    y: Math.round(at.y - box.y - box.height / 2),
  };
}

async function dragBackground(page: Page): Promise<void> {
  const box = await canvasOf(page).boundingBox();
  if (!box) throw new Error('There is no canvas.');
  const [x, y] = [box.x + 30, box.y + 30];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 20, { steps: 4 });
  await page.mouse.up();
}
