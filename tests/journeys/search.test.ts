import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { neighbours } from '../../contract/api/routes/entities.ts';
import { api } from './api.ts';
import { chosenIn, detailsOf, opened } from './details.ts';
import { atRest, canvasOf, nodesIn, pointOf } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { boxOf, outside } from './regions.ts';
import { open } from './visit.ts';

describe('Searching in the header', () => {
  it('finds people and bodies by any form of their names, and says by which', async () => {
    const page = await open();
    const found = {
      'xuan thuy': ['Xuan Thuy'],
      'Xuân Thủy': ['Xuan Thuy'],
      'foreign liaison': ['Foreign Liaison Commission | 1958–1960'],
      VUFO: ['Vietnam Union of Friendship Organizations | abbreviation VUFO'],
      'nguyen ai quoc': [
        'Ho Chi Minh | born 1890 | pseudonym Nguyen Ai Quoc',
        'Nguyen Ai Quoc with some delegates | 1924',
      ],
    };
    for (const [typed, expected] of Object.entries(found)) {
      await findBox(page).fill('');
      await findBox(page).fill(typed);
      await expect.poll(() => suggestions(page), pollOptions).toEqual(expected);
    }
  });

  it('adds what is chosen to the canvas with its first neighbours, and opens it', async () => {
    const page = await open();
    const before = await nodesIn(page);
    const { graph } = await api(neighbours, { id: 'paris-agreement', limit: 12 });
    expect(before).not.toContain('paris-agreement');
    await findBox(page).fill('paris agreement');
    await page.getByRole('option', { name: /^document Paris Agreement/ }).click();
    await opened(page, 'Paris Agreement');
    await atRest(page);
    const wanted = new Set([...before, ...graph.nodes.map(({ id }) => id)]);
    expect(await nodesIn(page)).toEqual([...wanted].sort());
    expect(await chosenIn(page)).toEqual(['Paris Agreement, document, in January 1973']);
    await expectInSight(page, 'paris-agreement');
  });

  it('goes by the keyboard alone, with the arrow keys or with Enter for the best', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('paris agreement');
    await expect
      .poll(() => suggestions(page), pollOptions)
      .toEqual(['Paris Agreement | 1973', 'Signing of the Paris Agreement | 1973']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await opened(page, 'Signing of the Paris Agreement');
    await page.keyboard.press('/');
    await page.keyboard.type('nguyễn ái quốc');
    await page.keyboard.press('Enter');
    await opened(page, 'Ho Chi Minh');
    expect(await chosenIn(page)).toEqual(['Ho Chi Minh, person, from 19 May 1890']);
    await expectInSight(page, 'ho-chi-minh');
  });

  it('says what to try when nothing is called so', async () => {
    const page = await open();
    await findBox(page).fill('qqqq');
    await page.getByText('No results for “qqqq”.').waitFor();
    await page
      .getByText('Try part of the name, a former name or an abbreviation. Diacritics are optional.')
      .waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('listbox').count()).toBe(0);
    expect(await detailsOf(page).count()).toBe(0);
  });
});

function findBox(page: Page) {
  return page.getByRole('combobox', { name: 'Find an entity' });
}

/** Each suggestion’s name, years and the form of the name that was found, as they stand in the list. */
function suggestions(page: Page): Promise<string[]> {
  return page.getByRole('option').evaluateAll((options) =>
    options.map((option) =>
      [...option.children]
        .map(({ textContent }) => textContent)
        .filter(Boolean)
        .join(' | '),
    ),
  );
}

async function expectInSight(page: Page, id: string): Promise<void> {
  const { x, y } = await pointOf(page, id);
  const point = { left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 };
  expect(outside({ [id]: point }, await boxOf(canvasOf(page)))).toEqual([]);
}
