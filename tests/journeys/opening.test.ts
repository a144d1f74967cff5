import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { subgraph } from '../../contract/api/routes/entities.ts';
import type { Graph } from '../../contract/model/graph.ts';
import { kinds } from '../../contract/model/kinds.ts';
import { kindOf } from '../../contract/model/meaning.ts';
import { api } from './api.ts';
import { opened } from './details.ts';
import { accessibleListOf, nodesIn, pointOf } from './graph-on-canvas.ts';
import { meet, outside, overlapping, regionsOf } from './regions.ts';
import { open } from './visit.ts';

const desk = { width: 1440, height: 900 };
const small = { width: 800, height: 600 };

describe('The overview', () => {
  it.each([
    { viewport: desk, colorScheme: 'light' },
    { viewport: desk, colorScheme: 'dark' },
    { viewport: small, colorScheme: 'light' },
  ] as const)(
    'stands $colorScheme on $viewport.width × $viewport.height with nothing covered',
    async ({ viewport, colorScheme }) => {
      const page = await open('/', { viewport, colorScheme });
      await expectTidy(page, viewport);
      expect(await isDark(page)).toBe(colorScheme === 'dark');
      await page.keyboard.press('/');
      await page.keyboard.type('Ho Chi Minh');
      await page.keyboard.press('Enter');
      await opened(page, 'Ho Chi Minh');
      await expectTidy(page, viewport);
    },
  );

  it('draws every node in sight, beside the legend and the toolbar', async () => {
    const page = await open();
    const { over, canvas } = await regionsOf(page);
    const covered: string[] = [];
    for (const id of await nodesIn(page)) {
      const { x, y } = await pointOf(page, id);
      const point = { left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 };
      if (!meet(point, canvas) || Object.values(over).some((box) => meet(point, box))) covered.push(id);
    }
    expect(covered).toEqual([]);
  });

  it('counts its kinds in the legend, where a press hides one and shows it again', async () => {
    const page = await open();
    const ids = await nodesIn(page);
    const { graph } = await api(subgraph, { body: { ids } });
    const lines = page.getByRole('group', { name: 'Legend' }).getByRole('button');
    expect((await lines.allTextContents()).sort()).toEqual(kindsOf(graph).sort());
    const heard = accessibleListOf(page).getByRole('heading', { name: /^Shown/ });
    expect(await heard.textContent()).toBe(`Shown: ${graph.nodes.length}`);
    const people = lines.filter({ hasText: 'people' });
    const others = graph.nodes.filter(({ labels }) => !labels.includes('Person'));
    await people.click();
    await expect.poll(() => heard.textContent()).toBe(`Shown: ${others.length}`);
    await people.click();
    await expect.poll(() => heard.textContent()).toBe(`Shown: ${graph.nodes.length}`);
  });

  it('has the three tasks one click away', async () => {
    const page = await open();
    const questions: string[] = [];
    for (const task of ['Explore', 'Queries', 'Trace']) {
      await page.getByRole('tab', { name: task }).click();
      const question = page.getByRole('tabpanel', { name: task }).getByRole('heading', { level: 2 });
      questions.push((await question.textContent()) ?? '');
    }
    expect(questions).toEqual(['What is connected to it?', 'Saved queries', 'Who headed what?']);
  });
});

async function expectTidy(page: Page, { width, height }: { width: number; height: number }): Promise<void> {
  const { beside, over, canvas } = await regionsOf(page);
  expect(overlapping(beside)).toEqual([]);
  expect(overlapping(over)).toEqual([]);
  expect(outside(over, canvas)).toEqual([]);
  expect(outside(beside, { left: 0, top: 0, right: width, bottom: height })).toEqual([]);
  const scrolled = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: scrollWidth, height: scrollHeight };
  });
  expect(scrolled).toEqual({ width, height });
}

/** Whether the page’s background is darker than what is written on it. */
function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    const brightness = (colour: string) =>
      (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    return brightness(backgroundColor) < brightness(color);
  });
}

/** The legend’s lines as they should read. */
function kindsOf({ nodes }: Graph): string[] {
  const byKind = Map.groupBy(nodes, (node) => kindOf(node) ?? 'Person');
  return [...byKind].map(([kind, { length }]) => `${kinds[kind][length === 1 ? 'one' : 'many']}${length}`);
}
