import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chosenIn, opened } from './details.ts';
import { atRest, boxesIn, canvasOf, nodesIn, placesIn, pointOf, watchPlaces } from './graph-on-canvas.ts';
import { few, nextOf } from './next-neighbours.ts';
import { pollOptions } from './poll-options.ts';
import { overlapping } from './regions.ts';
import { open } from './visit.ts';

describe('Expanding', () => {
  it('adds the next few by a double click, and more on demand, while all else stays where it is', async () => {
    const page = await open('/', { reducedMotion: 'no-preference' });
    const before = await placesIn(page);
    const movedSince = await watchPlaces(page);
    const first = await nextOf(page, 'vietnam');
    const { x, y } = await pointOf(page, 'vietnam');
    await page.mouse.dblclick(x, y);
    await said(page, `Added ${few} of ${first.left + few} neighbours of Vietnam.`);
    await atRest(page);
    const after = await placesIn(page);
    expect(Object.keys(after).sort()).toEqual([...new Set([...Object.keys(before), ...first.ids])].sort());
    expect(await movedSince()).toEqual([]);
    expect(after).toMatchObject(before);
    const second = await nextOf(page, 'vietnam');
    const movedAgain = await watchPlaces(page);
    await page.getByRole('button', { name: `Add ${few} more` }).click();
    await said(page, `Added ${few} of ${second.left + few} neighbours of Vietnam.`);
    await atRest(page);
    expect(await nodesIn(page)).toEqual([...new Set([...Object.keys(after), ...second.ids])].sort());
    expect(await movedAgain()).toEqual([]);
    expect(await placesIn(page)).toMatchObject(after);
    const boxes = await boxesIn(page);
    expect(overlapping(boxes)).toEqual([]);
  });

  it('asks the API once, and nothing else, for a double click', async () => {
    const page = await open();
    const before = await nodesIn(page);
    const { ids } = await nextOf(page, 'vietnam');
    const requests: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/api/')) requests.push(`${request.method()} ${pathname}`);
    });
    const { x, y } = await pointOf(page, 'vietnam');
    await page.mouse.dblclick(x, y);
    const grown = [...new Set([...before, ...ids])].sort();
    await expect.poll(() => nodesIn(page), pollOptions).toEqual(grown);
    await atRest(page);
    await page.waitForLoadState('networkidle');
    expect(requests).toEqual(['POST /api/entities/vietnam/neighbours']);
  });

  it('is undone and done again, step by step, with every node back in its place', async () => {
    const page = await open();
    const before = await placesIn(page);
    await page.getByRole('tab', { name: 'Explore' }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('Ho Chi Minh');
    await page.keyboard.press('Enter');
    await opened(page, 'Ho Chi Minh');
    const { ids } = await nextOf(page, 'ho-chi-minh');
    await page.getByRole('group', { name: 'Actions' }).getByRole('button', { name: 'Expand' }).click();
    const grown = [...new Set([...Object.keys(before), ...ids])].sort();
    await expect.poll(() => nodesIn(page), pollOptions).toEqual(grown);
    await atRest(page);
    const after = await placesIn(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => placesIn(page), pollOptions).toEqual(before);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => placesIn(page), pollOptions).toEqual(after);
    await page.keyboard.press('Control+z');
    await expect.poll(() => placesIn(page), pollOptions).toEqual(before);
  });

  it('follows one type of relationship from the menu of a node', async () => {
    const page = await open();
    const before = await nodesIn(page);
    const { x, y } = await pointOf(page, 'ho-chi-minh');
    await page.mouse.click(x, y, { button: 'right' });
    const menu = page.getByRole('menu', { name: 'Actions for Ho Chi Minh' });
    const item = menu.getByRole('menuitem', { name: 'took part in' });
    const { ids } = await nextOf(page, 'ho-chi-minh', { type: 'TOOK_PART_IN', direction: 'out' });
    expect(await item.textContent()).toBe(`took part in${ids.length - 1} more`);
    await item.click();
    const grown = [...new Set([...before, ...ids])].sort();
    await expect.poll(() => nodesIn(page), pollOptions).toEqual(grown);
    await menu.waitFor({ state: 'hidden' });
  });

  it('goes by the keyboard: expand, open the menu, remove, undo', async () => {
    const page = await open();
    const before = await nodesIn(page);
    await page.keyboard.press('/');
    await page.keyboard.type('Nguyen Chi Thanh');
    await page.keyboard.press('Enter');
    await opened(page, 'Nguyen Chi Thanh');
    const { ids } = await nextOf(page, 'nguyen-chi-thanh');
    await canvasOf(page).focus();
    await page.keyboard.press('e');
    const grown = [...new Set([...before, ...ids])].sort();
    await expect.poll(() => nodesIn(page), pollOptions).toEqual(grown);
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu', { name: 'Actions for Nguyen Chi Thanh' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => hasFocus(canvasOf(page)), pollOptions).toBe(true);
    await page.keyboard.press('Delete');
    const without = grown.filter((id) => id !== 'nguyen-chi-thanh');
    await expect.poll(() => nodesIn(page), pollOptions).toEqual(without);
    await page.keyboard.press('Control+z');
    await expect.poll(() => nodesIn(page), pollOptions).toEqual(grown);
    await page.keyboard.press('Control+z');
    await expect.poll(() => nodesIn(page), pollOptions).toEqual(before);
  });

  it('walks from node to node by the arrow keys, says where it is, and chooses', async () => {
    const page = await open();
    const spoken = page.getByRole('main').locator('[aria-live="polite"]').first();
    await canvasOf(page).focus();
    const heard = new Set<string>();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) {
      const last = await spoken.textContent();
      await page.keyboard.press(key);
      await expect.poll(() => spoken.textContent(), pollOptions).not.toBe(last);
      heard.add((await spoken.textContent()) ?? '');
    }
    expect(heard.size).toBe(3);
    await page.keyboard.press('Enter');
    await expect.poll(() => chosenIn(page), pollOptions).toEqual([await spoken.textContent()]);
  });
});

function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((each) => each === document.activeElement);
}

async function said(page: Page, text: string): Promise<void> {
  await page.getByRole('alertdialog', { name: text }).waitFor();
}
