import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { violationsIn } from './axe.ts';
import { takenAs } from './exported.ts';
import { viewsBarOf } from './exported-files.ts';
import { nodesIn } from './graph-on-canvas.ts';
import { open, visit } from './visit.ts';

it('the graph as a page of its own is chosen from, cited and seen on other dates, without any network', async () => {
  const page = await open('/?at=1975');
  const ids = await nodesIn(page);
  const { name, bytes } = await takenAs('Interactive page', viewsBarOf(page));
  expect(name).toMatch(/\.html$/);
  const folder = await mkdtemp(join(tmpdir(), 'page-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), bytes);

  const requests: string[] = [];
  const alone = await visit(pathToFileURL(join(folder, name)).href, {
    viewport: { width: 390, height: 844 },
    before: async (each) => {
      each.on('request', (request) => requests.push(request.url()));
      await each.context().setOffline(true);
    },
  });
  const panel = alone.getByRole('complementary', { name: 'Details' });
  const entities = panel.getByRole('heading', { name: 'Entities' }).locator('+ ul').getByRole('button');
  expect(await entities.count()).toBe(ids.length);
  expect(await violationsIn(alone)).toEqual([]);

  const first = entities.first();
  const chosen = await first.textContent();
  await first.press('Enter');
  expect(await panel.getByRole('heading', { level: 2 }).textContent()).toBe(chosen);
  await panel
    .getByRole('heading', { name: /^Relationships/ })
    .locator('+ ul')
    .getByRole('button')
    .first()
    .press('Enter');
  expect(
    await panel
      .getByRole('heading', { name: /^Citations/ })
      .locator('+ ul')
      .textContent(),
  ).toMatch(/¶\d.*paragraph \d/);
  expect(await violationsIn(alone)).toEqual([]);

  const statuses = () =>
    alone
      .locator('[data-status]')
      .evaluateAll((parts) => parts.map((part) => part.getAttribute('data-status')));
  const slider = alone.getByRole('slider', { name: 'As of' });
  expect(await slider.getAttribute('aria-valuetext')).toBe('1975');
  const before = await statuses();
  await slider.press('Home');
  expect(await statuses()).not.toEqual(before);
  await alone.getByRole('button', { name: 'Clear date' }).click();
  expect(new Set(await statuses())).toEqual(new Set(['']));

  await alone.keyboard.press('Escape');
  await alone.locator('.node .mark').first().click();
  expect(await panel.getByRole('heading', { level: 2 }).count()).toBe(1);
  expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
});
