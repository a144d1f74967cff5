import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsIn } from './axe.ts';
import { opened } from './details.ts';
import { atRest, canvasOf } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { open } from './visit.ts';

describe('The first minutes', () => {
  it('offer a tour once, questions that run, and every command by a few letters', async () => {
    const page = await open('/', { isFirst: true });
    const offer = page.getByRole('complementary', { name: 'Tour' });
    await offer.getByRole('button', { name: 'Take the tour' }).press('Enter');
    const titles: (string | null)[] = [];
    for (let stop = 1; stop <= 6; stop++) {
      const card = page.getByRole('dialog').filter({ hasText: `${stop} of 6` });
      await card.waitFor();
      titles.push(await card.getByRole('heading').textContent());
      if (stop === 1) expect(await violationsIn(page)).toEqual([]);
      await page
        .getByRole('button', { name: stop === 6 ? 'Done' : 'Next' })
        .and(page.locator(':focus'))
        .waitFor();
      await page.keyboard.press('Enter');
    }
    expect(new Set(titles).size).toBe(6);
    await expect.poll(() => page.getByRole('dialog').count(), pollOptions).toBe(0);
    await page.reload();
    await atRest(page);
    expect(await offer.count()).toBe(0);

    await page.getByRole('button', { name: 'Who headed the Commission for External Relations' }).click();
    await page.getByRole('heading', { name: 'Certain' }).waitFor();
    await page.getByRole('button', { name: 'What does “Certain, possible” mean?' }).press('Enter');
    await page
      .getByRole('dialog', { name: 'Certain, possible' })
      .getByText(/leaves no doubt/)
      .waitFor();
    await page.keyboard.press('Escape');

    // The tour is there again, and can be left at once.
    await command(page, 'take tour');
    await page.getByRole('dialog', { name: 'Find anything' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count(), pollOptions).toBe(0);

    await command(page, 'ho chi minh', 'Ho Chi Minh');
    await opened(page, 'Ho Chi Minh');
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Commands' });
    // What is at hand and what was used last come first.
    for (const group of ['Recent', 'Ho Chi Minh', 'Layout', 'Export'])
      await palette.getByRole('group', { name: group, exact: true }).waitFor();
    await palette
      .getByRole('menuitem', { name: /^Expand\b/ })
      .first()
      .waitFor();
    await page.keyboard.type('zzzqqq');
    await palette.getByText('No command and no name for “zzzqqq”').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => palette.count(), pollOptions).toBe(0);
    await command(page, 'table');
    await page.getByRole('radio', { name: 'Table', checked: true }).waitFor();
    expect(await canvasOf(page).isVisible()).toBe(false);
  });
});

/** Runs what the palette finds first for a text, or what is called so among it. */
async function command(page: Page, text: string, name?: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Commands' });
  await palette.getByRole('searchbox').and(page.locator(':focus')).waitFor();
  await page.keyboard.type(text);
  if (name !== undefined) {
    await palette.getByRole('group', { name: 'Go to' }).getByRole('menuitem', { name }).first().click();
    return;
  }
  await palette.locator('[role="menuitem"][data-focused]').waitFor();
  await page.keyboard.press('Enter');
}
