import { describe, expect, it } from 'vitest';
import { subgraph } from '../../contract/api/routes/entities.ts';
import { api } from './api.ts';
import { opened } from './details.ts';
import { accessibleListOf, nodesIn } from './graph-on-canvas.ts';
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
    const nodes = accessibleListOf(page).getByRole('list').first().getByRole('button');
    const heard = (await nodes.allTextContents()).map((text) => text.split(',')[0]);
    expect(heard.sort()).toEqual(graph.nodes.map(({ name }) => name).sort());
    const edges = accessibleListOf(page).getByRole('list').last().getByRole('button');
    expect(await edges.count()).toBe(graph.edges.length);
    await nodes.filter({ hasText: 'Xuan Thuy' }).press('Enter');
    await opened(page, 'Xuan Thuy');
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
