import { describe, expect, inject, it } from 'vitest';
import { emptyView } from '../../client/workspace/view/change.ts';
import * as routes from '../../contract/api/routes/index.ts';
import type { Graph } from '../../contract/model/graph.ts';
import { api } from './api.ts';
import { cuttingProxy } from './cutting-proxy.ts';
import { takenAs } from './exported.ts';
import { viewsBarOf } from './exported-files.ts';
import { nodesIn } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { open } from './visit.ts';

describe('The link to what is seen', () => {
  it('holds every node of a large graph', async () => {
    const { nodes } = (await (await fetch(`${inject('address')}/api/export`)).json()) as Graph;
    expect(nodes.length).toBeGreaterThan(182);
    const ids = nodes.map(({ id }) => id).toSorted();
    const view = { ...emptyView, nodes: ids.map((id) => ({ id })) };
    const { id } = await api(routes.saveView, { body: { name: null, view } });
    const page = await open(`/?saved=${id}`);
    await expect.poll(() => nodesIn(page), pollOptions).toEqual(ids);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await viewsBarOf(page).getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Copy link' }).click();
    await page.getByRole('alertdialog', { name: 'Copied the link: it restores what you see' }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(await nodesIn(await open(link))).toEqual(ids);
  });
});

describe('The whole graph', () => {
  it('is saved once all of it has come', async () => {
    const page = await open('/');
    const { name, bytes } = await takenAs('All as JSON Lines', viewsBarOf(page));
    expect(name).toBe('diplograph.jsonl');
    const whole = await (await fetch(`${inject('address')}/api/export?format=jsonl`)).text();
    expect(bytes.toString()).toBe(whole);
  });

  it('that breaks off on its way is not saved, and the page says so', async () => {
    const page = await open('/', {
      baseURL: await cuttingProxy(/GET \/api\/export/, 10_000),
      expects: /ERR_/,
    });
    let saved = 0;
    page.on('download', () => {
      saved += 1;
    });
    await viewsBarOf(page).getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: /^All as JSON(?! Lines)/ }).click();
    await page.getByRole('alertdialog', { name: /^The file broke off/ }).waitFor();
    expect(saved).toBe(0);
  });
});
