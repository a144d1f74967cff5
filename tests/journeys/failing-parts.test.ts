import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { detailsOf, opened } from './details.ts';
import { atRest, canvasOf } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { open, visit } from './visit.ts';

/** What the browser and React log of the requests that are made to fail here, and of what fails by them. */
const expects =
  /Failed to load resource|Failed to fetch|NotLoadedError|error occurred in|TypeError|<Lazily|recreate/;

/** Lets requests fail until the page may have them again. */
async function withhold(page: Page, path: RegExp): Promise<void> {
  await page.route(path, (route) => route.abort());
}

const alertIn = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text });
const retryIn = (page: Page, text: string) => alertIn(page, text).getByRole('button', { name: 'Try again' });

describe('A part of the page that cannot be loaded', () => {
  // Views, a task, a drawer, a page and a panel: the others of a kind are entries of the same lists.
  it.each([
    ['canvas', '/', 'The canvas', (page: Page) => canvasOf(page)],
    [
      'timeline',
      '/?view=timeline',
      'The timeline',
      (page: Page) => page.getByRole('region', { name: 'Timeline' }),
    ],
    [
      'queries-task',
      '/?task=queries',
      '“Queries”',
      (page: Page) => page.getByRole('heading', { name: 'Saved queries' }),
    ],
    [
      'result-drawer',
      '/?task=queries&query=most-connected&with={}',
      'The result',
      (page: Page) => page.getByRole('region', { name: 'Result' }),
    ],
    [
      'office-page',
      '/?office=foreign-liaison-commission-1958',
      'The page of this office',
      (page: Page) => page.getByRole('article', { name: 'Who held this office' }),
    ],
    ['detail-panel', '/?node=xuan-thuy', 'The panel of details', (page: Page) => detailsOf(page)],
  ] as const)('%s says so, and comes once it can be had', async (chunk, address, name, sign) => {
    const path = new RegExp(`/assets/${chunk}-[^/]*\\.js$`);
    const page = await visit(address, { expects, before: (opening) => withhold(opening, path) });
    const failure = alertIn(page, `${name} could not be loaded`);
    await failure.waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    // The rest works.
    await page.getByRole('button', { name: /^Theme/ }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();

    await retryIn(page, name).click();
    await retryIn(page, name).waitFor();
    await page.unroute(path);
    await retryIn(page, name).click();
    await sign(page).waitFor();
    expect(await failure.count()).toBe(0);
  });

  it('is left by closing it, with the keyboard too', async () => {
    const path = /\/assets\/lineage-drawer-[^/]*\.js$/;
    const page = await open('/?names=foreign-liaison-commission-1958', {
      expects,
      before: (opening) => withhold(opening, path),
    });
    await retryIn(page, 'The lineage').focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('alert').count(), pollOptions).toBe(0);
    await expect.poll(() => page.url(), pollOptions).not.toContain('names=');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), pollOptions).toBe('MAIN');
  });
});

describe('A part of the page that fails over what it is given', () => {
  const entity = /\/api\/entities\/xuan-thuy(\?|$)/;
  const malformed = (page: Page) => page.route(entity, (route) => route.fulfill({ json: { names: [] } }));

  it('fails alone, also when the same address is loaded again, and recovers', async () => {
    const page = await open('/?node=xuan-thuy', { expects, before: malformed });
    const failure = alertIn(page, 'The panel of details has failed');
    await failure.waitFor();
    await page.reload();
    await atRest(page);
    await failure.waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    await page.unroute(entity);
    await retryIn(page, 'The panel of details').click();
    await opened(page, 'Xuan Thuy');
  });

  it('is left by closing it, and what is chosen next is shown', async () => {
    const page = await open('/?node=xuan-thuy', { expects, before: malformed });
    const failure = alertIn(page, 'The panel of details has failed');
    await failure.getByRole('button', { name: 'Close panel' }).click();
    await expect.poll(() => failure.count(), pollOptions).toBe(0);
    await page.getByRole('combobox', { name: 'Find an entity' }).fill('Laos');
    await page.getByRole('option', { name: 'Laos' }).first().click();
    await opened(page, 'Laos');
  });

  it('and every part at once: each says so, and comes back', async () => {
    const ready = /\/api\/ready$/;
    const page = await visit('/', {
      expects,
      before: (opening) => opening.route(ready, (route) => route.fulfill({ json: {} })),
    });
    await alertIn(page, 'The header has failed').waitFor();
    await page.unroute(ready);
    await retryIn(page, 'The header').click();
    await page.getByRole('combobox', { name: 'Find an entity' }).waitFor();
  });
});

describe('An address that names no page', () => {
  it('says so, and leads to the start', async () => {
    const page = await visit('/no/such/page?node=xuan-thuy', { expects });
    await page.getByRole('heading', { name: 'There is no page here' }).waitFor();
    await page.getByText('/no/such/page').waitFor();
    await page.getByRole('link', { name: 'Go to the start' }).click();
    await atRest(page);
    expect(new URL(page.url()).pathname).toBe('/');
  });
});
