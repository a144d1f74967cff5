import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { overview } from '../../contract/api/routes/entities.ts';
import { api } from './api.ts';
import { atRest, type Box, boxesIn, canvasOf, placesIn, pointOf, watchPlaces } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { open } from './visit.ts';

type Places = Awaited<ReturnType<typeof placesIn>>;

/** The ids of the nodes that do not stand where they stood. */
function movedSince(before: Places, places: Places): string[] {
  const isMoved = (id: string) => before[id]?.x !== places[id]?.x || before[id]?.y !== places[id]?.y;
  return Object.keys(before).filter(isMoved).sort();
}

function overlapping(boxes: Record<string, Box>): string[] {
  const all = Object.entries(boxes);
  return all.flatMap(([id, one], index) =>
    all
      .slice(index + 1)
      .filter(([, { left, right, top, bottom }]) =>
        [one.left < right, left < one.right, one.top < bottom, top < one.bottom].every(Boolean),
      )
      .map(([other]) => `${id} ${other}`),
  );
}

async function openPanel(page: Page) {
  await page.getByRole('button', { name: 'Layout', exact: true }).click();
  return page.getByRole('dialog', { name: 'Layout' });
}

async function apply(page: Page, layout: string): Promise<void> {
  const before = await placesIn(page);
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: new RegExp(`^${layout}`) }).click();
  await expect.poll(async () => movedSince(before, await placesIn(page)), pollOptions).not.toEqual([]);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await atRest(page);
}

/** Until no node has moved for a moment. */
async function placesAtRest(page: Page): Promise<Places> {
  await atRest(page);
  return placesIn(page);
}

describe('Layouts', () => {
  it('place all but what is pinned and cover nothing; their settings are steps, kept by the link; nothing is lost', async () => {
    const page = await open();
    const first = await placesIn(page);
    const { x, y } = await pointOf(page, 'ho-chi-minh');
    await page.mouse.click(x, y);
    await expect.poll(() => new URL(page.url()).searchParams.get('node'), pollOptions).toBe('ho-chi-minh');
    await canvasOf(page).focus();
    await page.keyboard.press('p');
    await expect.poll(() => new URL(page.url()).searchParams.get('pins'), pollOptions).toBe('ho-chi-minh');
    const others = Object.keys(first).filter((id) => id !== 'ho-chi-minh');
    for (const layout of ['Layered', 'Tree', 'Concentric', 'Circle', 'Cola', 'Grid']) {
      await apply(page, layout);
      const places = await placesIn(page);
      expect(places['ho-chi-minh'], layout).toEqual(first['ho-chi-minh']);
      expect(overlapping(await boxesIn(page)), layout).toEqual([]);
      expect(movedSince(first, places).length, layout).toBeGreaterThan(others.length / 2);
    }
    const grid = await placesIn(page);

    const panel = await openPanel(page);
    await panel.getByRole('radio', { name: 'Name' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(async () => movedSince(grid, await placesIn(page)), pollOptions).not.toEqual([]);
    const byName = await placesAtRest(page);
    await panel.getByRole('slider', { name: 'Spacing' }).focus();
    for (const size of ['125%', '150%']) {
      const before = await placesIn(page);
      await page.keyboard.press('ArrowRight');
      await panel.getByText(size).waitFor();
      await expect.poll(async () => movedSince(before, await placesIn(page)), pollOptions).not.toEqual([]);
      await atRest(page);
    }
    const wide = await placesIn(page);
    await page.keyboard.press('Escape');
    const undo = page.getByRole('button', { name: 'Undo' });
    await undo.click();
    await expect.poll(async () => movedSince(byName, await placesIn(page)), pollOptions).toEqual([]);
    await undo.click();
    await expect.poll(async () => movedSince(grid, await placesIn(page)), pollOptions).toEqual([]);
    const redo = page.getByRole('button', { name: 'Redo' });
    await redo.click();
    await redo.click();
    await expect.poll(async () => movedSince(wide, await placesIn(page)), pollOptions).toEqual([]);

    await page.getByRole('button', { name: 'Legend' }).click();
    const people = page
      .getByRole('group', { name: 'Legend' })
      .getByRole('button')
      .filter({ hasText: 'people' });
    await people.click();
    await expect.poll(() => new URL(page.url()).searchParams.get('hide'), pollOptions).toBe('Person');
    await people.click();
    await expect.poll(() => new URL(page.url()).searchParams.get('hide'), pollOptions).toBeNull();
    await page.reload();
    expect(movedSince(wide, await placesAtRest(page))).toEqual([]);
    const again = await openPanel(page);
    expect(await again.getByRole('radio', { name: 'Name' }).isChecked()).toBe(true);
    expect(await again.getByRole('slider', { name: 'Spacing' }).inputValue()).toBe('1.5');
  });

  it('place only the selection, let neighbours follow a dragged node, and can be stopped; what is added moves nothing', async () => {
    const chosen = ['china', 'france', 'laos'];
    const page = await open(`/?nodes=${chosen.join(',')}`);
    const first = await placesIn(page);
    const panel = await openPanel(page);
    await panel.getByText('Selection only (3)').click();
    await panel.getByRole('button', { name: /^Circle/ }).click();
    await expect.poll(async () => movedSince(first, await placesIn(page)), pollOptions).toEqual(chosen);
    await page.keyboard.press('Escape');
    await atRest(page);
    expect(overlapping(await boxesIn(page))).toEqual([]);

    await apply(page, 'Cola');
    const { x, y } = await pointOf(page, 'vietnam');
    const before = await placesIn(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 80, y - 90, { steps: 12 });
    await expect
      .poll(async () => movedSince(before, await placesIn(page)).length, pollOptions)
      .toBeGreaterThan(3);
    await page.mouse.up();
    const stood = new URL(page.url()).searchParams.get('pos');
    await expect.poll(() => new URL(page.url()).searchParams.get('pos'), pollOptions).not.toBe(stood);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => movedSince(before, await placesIn(page)), pollOptions).toEqual([]);

    const { graph } = await api(overview, { limit: 340 });
    const many = await open(`/?ids=${graph.nodes.map(({ id }) => id).join(',')}`);
    const all = await placesIn(many);
    expect(Object.keys(all).length).toBeGreaterThanOrEqual(300);
    await openPanel(many);
    await many.getByRole('button', { name: /^Concentric/ }).click();
    await many.getByRole('dialog').getByRole('button', { name: 'Stop' }).click();
    await atRest(many);
    expect(movedSince(all, await placesIn(many))).toEqual([]);
    await many.keyboard.press('Escape');

    const moved = await watchPlaces(many);
    const hub = await pointOf(many, 'vietnam');
    await many.mouse.dblclick(hub.x, hub.y);
    await expect
      .poll(async () => Object.keys(await placesIn(many)).length, pollOptions)
      .toBeGreaterThan(Object.keys(all).length);
    await atRest(many);
    expect(await moved()).toEqual([]);
    expect(overlapping(await boxesIn(many))).toEqual([]);
  });
});
