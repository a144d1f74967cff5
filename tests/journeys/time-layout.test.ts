import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { overview } from '../../contract/api/routes/entities.ts';
import { dayBoundsOf } from '../../contract/model/time/stored.ts';
import { api } from './api.ts';
import { takenAs } from './exported.ts';
import { atRest, canvasOf, nodesIn, placesIn, pointOf } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { open } from './visit.ts';

function axisOf(page: Page): Locator {
  return page.getByRole('img', { name: /^Years/ });
}

/** The years on the axis, each with where it stands on the page. */
async function yearsOn(page: Page): Promise<{ year: number; x: number }[]> {
  const labels = await axisOf(page).locator('text').all();
  const years = await Promise.all(
    labels.map(async (label) => {
      const box = await label.boundingBox();
      return { year: Number(await label.textContent()), x: (box?.x ?? 0) + (box?.width ?? 0) / 2 };
    }),
  );
  return years.filter(({ year }) => year > 1000);
}

/** Which year lies where on the page, by the first and the last on the axis. */
async function yearAt(page: Page, x: number): Promise<number> {
  const years = await yearsOn(page);
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) throw new Error('The axis has no years.');
  return first.year + ((x - first.x) / (last.x - first.x)) * (last.year - first.year);
}

async function layOut(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Layout' }).click();
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await page.keyboard.press('Escape');
  await atRest(page);
}

describe('The layout along time', () => {
  it('has an axis on which every dated node stands at its time, and the undated apart in an area of their own', async () => {
    const page = await open();
    expect(await axisOf(page).count()).toBe(0);
    await layOut(page, 'Timeline');
    await axisOf(page).waitFor();
    const { graph } = await api(overview, { limit: 60 });
    const shown = new Set(await nodesIn(page));
    for (const node of graph.nodes.filter(({ id }) => shown.has(id))) {
      const { startMin } = dayBoundsOf(node);
      if (!startMin) continue;
      const year = Date.parse(startMin) / 86_400_000 / 365.2425 + 1970;
      expect(Math.abs((await yearAt(page, (await pointOf(page, node.id)).x)) - year), node.id).toBeLessThan(
        1,
      );
    }
    const area = await page.getByText('Undated', { exact: true }).boundingBox();
    const [undated, dated] = [await pointOf(page, 'nguyen-thi-binh'), await pointOf(page, 'ho-chi-minh')];
    expect(undated.y).toBeGreaterThan(area?.y ?? Number.POSITIVE_INFINITY);
    expect(dated.y).toBeLessThan(area?.y ?? 0);
  });

  it('has whoever is undated where facts first prove them, and only those apart of whom nothing is known', async () => {
    const page = await open(
      '/?layout=along-time&ids=central-commission-for-external-relations,xuan-thuy,le-hoai-trung,nguyen-thi-binh',
    );
    await axisOf(page).waitFor();
    const [xuanThuy, leHoaiTrung] = [await pointOf(page, 'xuan-thuy'), await pointOf(page, 'le-hoai-trung')];
    expect(Math.abs((await yearAt(page, xuanThuy.x)) - 1973.1)).toBeLessThan(1);
    expect(Math.abs((await yearAt(page, leHoaiTrung.x)) - 2024.8)).toBeLessThan(1);
    const heading = await page.getByText('Undated', { exact: true }).boundingBox();
    for (const { y } of [xuanThuy, leHoaiTrung]) expect(y).toBeLessThan(heading?.y ?? 0);
    const { y } = await pointOf(page, 'nguyen-thi-binh');
    expect(y).toBeGreaterThan((heading?.y ?? Number.POSITIVE_INFINITY) + (heading?.height ?? 0));
  });

  it('leaves out the heading of the undated where a small canvas has no room for it', async () => {
    const page = await open('/?layout=along-time', { viewport: { width: 390, height: 844 } });
    await axisOf(page).waitFor();
    const heading = page.getByText('Undated', { exact: true });
    await expect.poll(() => heading.count(), pollOptions).toBe(0);
    await page.setViewportSize({ width: 1440, height: 900 });
    await heading.waitFor();
  });

  it('has years that follow zoom and pan, finer the nearer one looks', async () => {
    const page = await open('/?layout=along-time');
    const before = await yearsOn(page);
    const frame = await canvasOf(page).boundingBox();
    const [x, y] = [(frame?.x ?? 0) + 500, (frame?.y ?? 0) + 60];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 90, y, { steps: 4 });
    await page.mouse.up();
    const atYear = (years: { year: number; x: number }[], wanted: number) =>
      years.find(({ year }) => year === wanted)?.x ?? Number.NaN;
    await expect
      .poll(async () => atYear(await yearsOn(page), 1960) - atYear(before, 1960), pollOptions)
      .toBeCloseTo(90, 0);
    const step = async () => {
      const years = await yearsOn(page);
      return (years[1]?.year ?? 0) - (years[0]?.year ?? 0);
    };
    const wide = await step();
    for (let press = 0; press < 6; press++) await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(step, pollOptions).toBeLessThan(wide);
  });

  it('keeps its axis after a reload and by a link, and loses it with another layout until that is undone', async () => {
    const page = await open(
      '/?layout=along-time&ids=ho-chi-minh,foreign-liaison-commission-1958,xuan-thuy,communist-party-of-vietnam',
    );
    await axisOf(page).waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('pos'), pollOptions).not.toBeNull();
    await page.reload();
    await atRest(page);
    await axisOf(page).waitFor();
    await layOut(page, 'Grid');
    await expect.poll(() => axisOf(page).count(), pollOptions).toBe(0);
    expect(await page.getByText('Undated', { exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await axisOf(page).waitFor();
  });

  it('keeps what is dragged at its time, and puts what is added where it belongs', async () => {
    const page = await open('/?layout=along-time');
    await axisOf(page).waitFor();
    const before = await placesIn(page);
    const { x, y } = await pointOf(page, 'ho-chi-minh');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 80, y - 40, { steps: 4 });
    await page.mouse.up();
    await expect
      .poll(async () => (await placesIn(page))['ho-chi-minh']?.y, pollOptions)
      .toBeLessThan((before['ho-chi-minh']?.y ?? 0) - 20);
    await atRest(page);
    expect(Math.abs(((await placesIn(page))['ho-chi-minh']?.x ?? 0) - (before['ho-chi-minh']?.x ?? 0))).toBe(
      0,
    );
    const point = await pointOf(page, 'ho-chi-minh');
    await page.mouse.dblclick(point.x, point.y);
    const count = Object.keys(before).length;
    await expect.poll(async () => (await nodesIn(page)).length, pollOptions).toBeGreaterThan(count);
    await atRest(page);
    await axisOf(page).waitFor();
  });

  it('is exported with its years and the undated apart', async () => {
    const page = await open('/?layout=along-time');
    await axisOf(page).waitFor();
    const svg = await takenAs('SVG', page.getByRole('toolbar', { name: 'Canvas' }));
    const texts = [...svg.bytes.toString().matchAll(/<text[^>]*>(?:<tspan[^>]*>)?([^<]*)/g)].map(
      ([, text]) => text,
    );
    for (const text of ['1950', '1980', '2020', 'Undated', 'Ho Chi Minh']) expect(texts).toContain(text);
  });
});
