import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { overview } from '../../contract/api/routes/entities.ts';
import { api } from './api.ts';
import { atRest, nodesIn, placesIn, pointOf } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { open, visit } from './visit.ts';

type Places = Awaited<ReturnType<typeof placesIn>>;

const smaller = { viewport: { width: 900, height: 640 } };

/** How far the node that is farthest from its place in other places is from it, in pixels of the model. */
function farthest(places: Places, others: Places): number {
  expect(Object.keys(others).sort()).toEqual(Object.keys(places).sort());
  return Math.max(
    ...Object.entries(places).map(([id, { x, y }]) => {
      const other = others[id];
      return other ? Math.hypot(other.x - x, other.y - y) : Number.POSITIVE_INFINITY;
    }),
  );
}

async function drag(page: Page, id: string, by: { x: number; y: number }): Promise<void> {
  const { x, y } = await pointOf(page, id);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x / 2, y + by.y / 2);
  await page.mouse.move(x + by.x, y + by.y);
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).searchParams.get('pos'), pollOptions).not.toBeNull();
}

function linkOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

describe('Where nodes stand', () => {
  it('is the same for the overview in every window', async () => {
    const page = await open();
    const theirs = await open(linkOf(page), smaller);
    expect(new URL(page.url()).search).toBe('');
    expect(farthest(await placesIn(page), await placesIn(theirs))).toBeLessThanOrEqual(2);
  });

  it('is the same by the link from an upright window, which the overview is laid out for', async () => {
    const page = await open('/', { viewport: { width: 500, height: 1600 } });
    await expect.poll(() => new URL(page.url()).searchParams.get('pos'), pollOptions).not.toBeNull();
    const theirs = await open(linkOf(page));
    expect(farthest(await placesIn(page), await placesIn(theirs))).toBeLessThanOrEqual(2);
  });

  it('is the same by the link from a phone', async () => {
    const phone = await open('/', { viewport: { width: 390, height: 844 } });
    const places = await placesIn(phone);
    await phone.reload();
    await atRest(phone);
    expect(farthest(places, await placesIn(phone))).toBeLessThanOrEqual(2);
    expect(farthest(places, await placesIn(await open(linkOf(phone))))).toBeLessThanOrEqual(2);
  });

  it('stays after a reload, by the link in another browser, and by the back button, once a node is dragged', async () => {
    const page = await open();
    const before = await placesIn(page);
    await drag(page, 'vietnam', { x: 60, y: -45 });
    const dragged = await placesIn(page);
    expect(farthest(before, dragged)).toBeGreaterThan(30);
    const theirs = await open(linkOf(page), smaller);
    expect(farthest(dragged, await placesIn(theirs))).toBeLessThanOrEqual(2);
    await page.reload();
    await atRest(page);
    expect(farthest(dragged, await placesIn(page))).toBeLessThanOrEqual(2);
    await page.goBack();
    await expect.poll(async () => farthest(before, await placesIn(page)), pollOptions).toBeLessThanOrEqual(2);
    await page.goForward();
    await expect
      .poll(async () => farthest(dragged, await placesIn(page)), pollOptions)
      .toBeLessThanOrEqual(2);
  });

  it('is taken back and again by undo and redo, be it dragged or placed by a layout', async () => {
    const page = await open();
    const before = await placesIn(page);
    await drag(page, 'vietnam', { x: 60, y: -45 });
    const dragged = await placesIn(page);
    await page.getByRole('button', { name: 'Layout' }).click();
    await page.getByRole('button', { name: /^Grid/ }).click();
    await page.keyboard.press('Escape');
    await expect.poll(async () => farthest(dragged, await placesIn(page)), pollOptions).toBeGreaterThan(30);
    await atRest(page);
    const arranged = await placesIn(page);
    const undo = page.getByRole('button', { name: 'Undo' });
    await undo.click();
    await expect.poll(() => placesIn(page), pollOptions).toEqual(dragged);
    await undo.click();
    await expect.poll(() => placesIn(page), pollOptions).toEqual(before);
    await page.getByRole('button', { name: 'Redo' }).click();
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => placesIn(page), pollOptions).toEqual(arranged);
  });

  it('stays as it is while more is brought in, and after a reload of all of it', async () => {
    const page = await open();
    await drag(page, 'vietnam', { x: 60, y: -45 });
    const dragged = await placesIn(page);
    const { x, y } = await pointOf(page, 'vietnam');
    await page.mouse.dblclick(x, y);
    await expect
      .poll(async () => (await nodesIn(page)).length, pollOptions)
      .toBeGreaterThan(Object.keys(dragged).length);
    await atRest(page);
    const grown = await placesIn(page);
    expect(grown).toMatchObject(dragged);
    await expect
      .poll(() => new URL(page.url()).searchParams.get('ids')?.split(',').length, pollOptions)
      .toBe(Object.keys(grown).length);
    await page.reload();
    await atRest(page);
    expect(farthest(grown, await placesIn(page))).toBeLessThanOrEqual(2);
  });
});

describe('A link', () => {
  it('of the old form, without positions, is placed by the layout and keeps its places from then on', async () => {
    const page = await open('/?ids=vietnam,ho-chi-minh,xuan-thuy&node=vietnam');
    const places = await placesIn(page);
    expect(Object.keys(places).sort()).toEqual(['ho-chi-minh', 'vietnam', 'xuan-thuy']);
    await expect.poll(() => new URL(page.url()).searchParams.get('pos'), pollOptions).not.toBeNull();
    const theirs = await open(linkOf(page), smaller);
    expect(farthest(places, await placesIn(theirs))).toBeLessThanOrEqual(2);
  });

  it('keeps what is hidden', async () => {
    const page = await open();
    await peopleIn(page).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('hide'), pollOptions).toBe('Person');
    const theirs = await open(linkOf(page));
    expect(await peopleIn(theirs).getAttribute('aria-pressed')).toBe('false');
    expect(farthest(await placesIn(page), await placesIn(theirs))).toBeLessThanOrEqual(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('hide'), pollOptions).toBeNull();
  });

  it('says how many of its entities are gone', async () => {
    const page = await open('/?ids=xuan-thuy,no-such-thing,william-kashtan');
    await page.getByRole('alertdialog', { name: /1 of the 3 entities in this link/ }).waitFor();
    expect(await nodesIn(page)).toEqual(['william-kashtan', 'xuan-thuy']);
  });
});

describe('A graph that is too large for an address', () => {
  it('is whole by its link in another browser, and after a reload', async () => {
    const ids = await manyIds();
    expect(ids.length).toBeGreaterThanOrEqual(300);
    const page = await open(`/?ids=${ids.join(',')}`);
    await expect.poll(() => savedIn(page), { ...pollOptions, timeout: 20_000 }).toMatch(/^[a-z0-9-]+$/);
    const places = await placesIn(page);
    expect(Object.keys(places).sort()).toEqual(ids.toSorted());
    expect(new URL(page.url()).search.length).toBeLessThan(200);
    const theirs = await open(linkOf(page), smaller);
    expect(farthest(places, await placesIn(theirs))).toBeLessThanOrEqual(2);
    await page.reload();
    await atRest(page);
    expect(farthest(places, await placesIn(page))).toBeLessThanOrEqual(2);
  });

  it('is kept by this tab where the server can’t save it, and its link promises nothing', async () => {
    const page = await visit(`/?ids=${(await manyIds()).slice(0, 160).join(',')}`, {
      expects: /403|Failed to load/,
      before: (each) =>
        each.route('**/api/views', (route) =>
          route.fulfill({
            status: 403,
            contentType: 'application/problem+json',
            body: JSON.stringify({
              type: 'about:blank',
              title: 'Read-only',
              status: 403,
              detail: 'Diplograph is read-only.',
            }),
          }),
        ),
    });
    await page.getByRole('alertdialog', { name: /too large for a link.*Diplograph is read-only/ }).waitFor();
    await atRest(page);
    const places = await placesIn(page);
    await page.reload();
    await atRest(page);
    expect(farthest(places, await placesIn(page))).toBeLessThanOrEqual(2);
    const theirs = await open(linkOf(page));
    await theirs.getByRole('alertdialog', { name: /not saved here/ }).waitFor();
    expect((await nodesIn(theirs)).length).toBeLessThan(160);
  });
});

/** The legend’s button that hides people. */
function peopleIn(page: Page): Locator {
  const lines = page.getByRole('group', { name: 'Legend' }).getByRole('button');
  return lines.filter({ hasText: 'people' });
}

function savedIn(page: Page): string | null {
  return new URL(page.url()).searchParams.get('saved');
}

/** The ids of more entities than any address holds. */
async function manyIds(): Promise<string[]> {
  const { graph } = await api(overview, { limit: 320 });
  return graph.nodes.map(({ id }) => id);
}
