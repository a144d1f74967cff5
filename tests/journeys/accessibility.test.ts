import { describe, expect, it } from 'vitest';
import { subgraph } from '../../contract/api/routes/entities.ts';
import { api } from './api.ts';
import { opened } from './details.ts';
import { accessibleListOf, canvasOf, nodesIn } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { passedOver, tabThrough } from './tabbing.ts';
import { open } from './visit.ts';

describe('Without a mouse or without sight', () => {
  it('the page is divided into landmarks under one first heading', async () => {
    const page = await open('/?node=xuan-thuy');
    await opened(page, 'Xuan Thuy');
    const landmarks = {
      banner: await page.getByRole('banner').count(),
      search: await page.getByRole('search').count(),
      more: await page.getByRole('navigation', { name: 'More' }).count(),
      tasks: await page.getByRole('region', { name: 'Tasks' }).count(),
      main: await page.getByRole('main').count(),
      details: await page.getByRole('complementary', { name: 'Entity' }).count(),
    };
    expect(landmarks).toEqual({ banner: 1, search: 1, more: 1, tasks: 1, main: 1, details: 1 });
    expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['Diplograph']);
  });

  it('a list stands in for the canvas and chooses what is pressed in it', async () => {
    const page = await open();
    const ids = await nodesIn(page);
    const { graph } = await api(subgraph, { body: { ids } });
    const nodes = accessibleListOf(page).getByRole('list').first().locator('[aria-pressed]');
    const heard = (await nodes.allTextContents()).map((text) => text.split(',')[0]);
    expect(heard.sort()).toEqual(graph.nodes.map(({ name }) => name).sort());
    const edges = accessibleListOf(page).getByRole('list').last().getByRole('button');
    expect(await edges.count()).toBe(graph.edges.length);
    await nodes.filter({ hasText: 'Xuan Thuy' }).press('Enter');
    await opened(page, 'Xuan Thuy');
  });

  it('relationships are reached from a node on the canvas by arrow keys, read out and chosen', async () => {
    const page = await open('/?node=xuan-thuy');
    await opened(page, 'Xuan Thuy');
    await canvasOf(page).focus();
    await page.keyboard.press('Shift+ArrowRight');
    const spoken = page.locator('.canvas-hidden[aria-live]');
    await expect.poll(() => spoken.textContent(), pollOptions).toMatch(/Xuan Thuy/);
    const first = await spoken.textContent();
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => spoken.textContent(), pollOptions).not.toBe(first);
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => spoken.textContent(), pollOptions).toBe(first);
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Relationship' }).waitFor();
  });

  it('Escape closes what was opened last, and the focus returns to where it came from', async () => {
    const page = await open('/?since=1975&until=1980');
    await page.getByRole('heading', { name: /^Started/ }).waitFor();
    const sources = page.getByRole('button', { name: 'Sources', exact: true });
    await sources.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Sources' });
    await panel.getByRole('button', { name: 'Close panel' }).press('Enter');
    await expect
      .poll(() => sources.evaluate((button) => button === document.activeElement), pollOptions)
      .toBe(true);
    await sources.press('Enter');
    await panel.waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    const comparison = page.getByRole('region', { name: 'Compare dates' });
    expect(await comparison.count()).toBe(1);
    await page.keyboard.press('Escape');
    await comparison.waitFor({ state: 'detached' });
  });

  it('the first stop of Tab leads past the header to the graph', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });

  it.each(['trace', 'explore', 'queries'])(
    'every control of the task %s is reached by Tab and shows it',
    async (task) => {
      const page = await open(`/?task=${task}&node=xuan-thuy`);
      await opened(page, 'Xuan Thuy');
      expect(await tabThrough(page)).toEqual([]);
      expect(await passedOver(page)).toEqual([]);
    },
  );
});
