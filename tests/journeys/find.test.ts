import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibleListOf, atRest, canvasOf, highlightedIn, nodesIn, pointOf } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { open } from './visit.ts';

/** How many entities are shown, as it is said to a screen reader. */
async function shownIn(page: Page): Promise<number> {
  const heading = await accessibleListOf(page)
    .getByRole('heading', { name: /^Shown/ })
    .textContent();
  return Number(/\d+/.exec(heading ?? '')?.[0]);
}

const countHighlighted = async (page: Page) => (await highlightedIn(page)).length;
const filtersOf = (page: Page) => page.getByRole('dialog', { name: 'Filters' });

describe('What is on the canvas', () => {
  it('is filtered by kind, date and value, and stays so in every view, by undo and in a link', async () => {
    const page = await open();
    const all = await shownIn(page);
    await canvasOf(page).focus();
    await page.keyboard.press('f');
    const filters = filtersOf(page);
    await filters.getByRole('checkbox', { name: /^Countries/ }).press(' ');
    const chips = page.getByRole('region', { name: 'Filters in force' });
    await chips.getByRole('button', { name: 'Edit: Hidden: Countries' }).waitFor();
    const withoutCountries = await shownIn(page);
    expect(withoutCountries).toBeLessThan(all);

    await filters.getByRole('button', { name: 'Start', exact: true }).first().click();
    const from = filters.getByRole('slider', { name: /From/ });
    await from.press('PageUp');
    await filters.getByText(/^No value/).click();
    await expect.poll(() => chips.textContent(), pollOptions).toMatch(/Start from \d{4} or no value/);
    const dated = await shownIn(page);
    expect(dated).toBeLessThan(withoutCountries);

    await filters.getByRole('button', { name: /^Organizations/ }).click();
    await filters.getByRole('button', { name: 'Classification' }).last().click();
    await filters.getByRole('checkbox', { name: /^delegation/ }).press(' ');
    await expect.poll(() => shownIn(page), pollOptions).toBeLessThan(dated);
    const shown = await shownIn(page);
    await expect
      .poll(() => chips.getByRole('status').textContent(), pollOptions)
      .toBe(`${shown} of ${all} shown`);

    // Switched off and on again, taken back by undo, and all of it in the address.
    await chips.getByRole('button', { name: /^Switch off: Organizations/ }).click();
    await expect.poll(() => shownIn(page), pollOptions).toBe(dated);
    await chips.getByRole('button', { name: /^Apply again: Organizations/ }).click();
    await expect.poll(() => shownIn(page), pollOptions).toBe(shown);
    await filters.getByRole('button', { name: 'Close filters' }).click();
    await page.keyboard.press('3');
    await page.getByRole('radio', { name: 'Nodes' }).click();
    await page
      .getByText(new RegExp(`\\b${shown}\\b`))
      .first()
      .waitFor();
    expect(await page.getByRole('row', { name: /China/ }).count()).toBe(0);
    await page.keyboard.press('1');
    await expect.poll(() => page.url(), pollOptions).not.toContain('view=table');
    await page.reload();
    await atRest(page);
    expect(await shownIn(page)).toBe(shown);
    await chips.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => shownIn(page), pollOptions).toBe(all);
    await page.keyboard.press('Control+z');
    await expect.poll(() => shownIn(page), pollOptions).toBe(shown);
  });

  it('is found, highlighted step by step, and connected by the shortest path', async () => {
    const page = await open('/?hide=Country');
    await canvasOf(page).focus();
    await page.keyboard.press('Control+f');
    const bar = page.getByRole('search', { name: 'Find on canvas' });
    await bar.getByRole('textbox').fill('XUÂN');
    await bar
      .getByRole('status')
      .getByText(/^1 of \d+: Xuan Thuy, person/)
      .waitFor();
    // Every form of a name, and what is hidden.
    await bar.getByRole('textbox').fill('vietnam');
    await bar.getByText(/hidden by filters/).waitFor();
    await bar.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('region', { name: 'Filters in force' }).waitFor({ state: 'detached' });
    await bar.getByRole('textbox').fill('commission');
    await bar
      .getByRole('status')
      .getByText(/^1 of \d+: Commission/)
      .waitFor();
    await page.keyboard.press('Enter');
    await bar.getByRole('status').getByText(/^2 of/).waitFor();
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Shift+Enter');
    await bar
      .getByRole('status')
      .getByText(/^(\d+) of \1:/)
      .waitFor();
    await page.keyboard.press('Escape');
    await bar.waitFor({ state: 'detached' });

    await accessibleListOf(page)
      .getByRole('button', { name: /^Xuan Thuy/ })
      .first()
      .dispatchEvent('click');
    await canvasOf(page).focus();
    await page.keyboard.press('h');
    const highlighted = page.getByRole('region', { name: 'Highlighted' });
    await highlighted.getByText('Neighbours of Xuan Thuy within').waitFor();
    const few = await countHighlighted(page);
    await highlighted.getByRole('radio', { name: '2 steps' }).click();
    await expect.poll(() => countHighlighted(page), pollOptions).toBeGreaterThan(few);
    await page.keyboard.press('Escape');
    expect(few).toBeGreaterThan(1);
    await expect.poll(() => countHighlighted(page), pollOptions).toBe((await nodesIn(page)).length);

    const url = new URL(page.url());
    url.searchParams.delete('node');
    url.searchParams.set('nodes', 'xuan-thuy,nong-duc-manh');
    await page.goto(url.href);
    await atRest(page);
    await page.getByRole('button', { name: 'Shortest path' }).click();
    await page.getByText('No path within 5 hops that avoids hubs').waitFor();
    await page.getByRole('button', { name: 'Include hubs' }).click();
    await page.getByText(/shortest paths? between Xuan Thuy and Nong Duc Manh: \d hops/i).waitFor();
    await highlighted.getByText('Shortest path between Xuan Thuy and Nong Duc Manh').waitFor();
    expect(await highlightedIn(page)).toEqual(expect.arrayContaining(['nong-duc-manh', 'xuan-thuy']));
    expect(await countHighlighted(page)).toBeLessThan((await nodesIn(page)).length);
    await highlighted.getByRole('button', { name: 'Select these' }).click();
    await page.getByRole('complementary', { name: 'Selection' }).waitFor();

    // Zoomed in, a map shows what is in sight, and moves it.
    await canvasOf(page).focus();
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('+');
    const map = page.getByRole('application', { name: /^Overview map/ });
    const before = await pointOf(page, 'xuan-thuy');
    await map.press('ArrowLeft');
    expect((await pointOf(page, 'xuan-thuy')).x).toBeGreaterThan(before.x);
    await map.click({ position: { x: 4, y: 60 } });
    expect((await pointOf(page, 'xuan-thuy')).x).not.toBe(before.x);
    await page.getByRole('button', { name: 'Fold the overview map' }).click();
    await map.waitFor({ state: 'detached' });
  });
});
