import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsIn } from './axe.ts';
import { accessibleListOf } from './graph-on-canvas.ts';
import { openFixture } from './open-fixture.ts';
import { pollOptions } from './poll-options.ts';
import { visit } from './visit.ts';

const opened = openFixture('reporting', 'model');
const visitHere = (path: string, expects?: RegExp) =>
  visit(path, { baseURL: opened.baseURL, ...(expects && { expects }) });
const modelOf = (page: Page) => page.getByRole('article', { name: 'Model' });

/** Chooses of a labelled list. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await modelOf(page)
    .getByRole('button', { name: new RegExp(` ${label}$`) })
    .click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Adds a property to the dates that begin or end something. */
async function addDate(page: Page, field: string, property: string): Promise<void> {
  const row = modelOf(page).locator('.model-dates').filter({ hasText: field });
  // It may have been guessed.
  if ((await row.getByText(property, { exact: true }).count()) > 0) return;
  await row.getByRole('button', { name: 'Property' }).click();
  await page.getByRole('menuitem', { name: property }).first().click();
}

describe('The model of somebody else’s graph', () => {
  it('is seen as it was guessed, and a choice shows at once how real nodes will read', async () => {
    const page = await visitHere('/');
    await page.getByRole('button', { name: 'See what was guessed' }).click();
    await modelOf(page).getByText('This model is a guess').waitFor();
    await modelOf(page)
      .getByRole('button', { name: /^Division/ })
      .click();
    const preview = modelOf(page).getByRole('complementary', { name: 'Preview' });
    await preview.getByText('Research').waitFor();
    await modelOf(page).getByRole('button', { name: 'Part', exact: true }).first().click();
    await page.getByRole('menuitem', { name: /^budget/ }).click();
    await preview.getByText('Research 310').waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await modelOf(page).getByRole('button', { name: 'Close' }).click();
    await page.getByRole('alertdialog', { name: 'Discard your changes?' }).waitFor();
    await page.getByRole('button', { name: 'Continue editing' }).click();
    await modelOf(page).getByRole('button', { name: 'Discard' }).click();
    await preview.getByText('Research', { exact: true }).waitFor();
  });

  it('offers the values that were found, to give each a colour, and bounds that are typed', async () => {
    const page = await visitHere('/?model=label:Person');
    await choose(page, 'Colour by value', 'Each value');
    await choose(page, 'Property', 'lastName');
    const values = modelOf(page).getByRole('list', { name: 'Values of lastName' });
    await values.getByText('automatic · 2').first().waitFor();
    await modelOf(page).getByRole('button', { name: 'Keep a colour for each of these' }).click();
    await expect
      .poll(() => values.getByRole('button', { name: /^Automatic colour/ }).count(), pollOptions)
      .toBe(7);
    await choose(page, 'Size by a number', 'born');
    const from = modelOf(page).getByRole('textbox', { name: /^From/ });
    await from.pressSequentially('-1.5');
    expect(await from.inputValue()).toBe('-1.5');
    await modelOf(page).locator('.model-preview[aria-busy="false"]').waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await modelOf(page).getByRole('button', { name: 'Discard' }).click();
  });

  it('says once what heads what, and traces offices across their names with gaps and dates', async () => {
    const page = await visitHere('/?model=guide:RENAMED_TO');
    await choose(page, 'Meaning', 'Something was renamed');
    await addDate(page, 'Start', 'on');
    await choose(page, 'Relationship type', 'LEADS');
    await choose(page, 'Meaning', 'Someone headed something');
    await modelOf(page)
      .getByText(/The data says: .* LEADS /)
      .waitFor();
    await choose(page, 'Role property', 'position');
    await addDate(page, 'Start', 'from');
    await addDate(page, 'End', 'to');
    const insight = modelOf(page).getByRole('region', { name: 'Insight Office' });
    await insight.getByText('from January 1999 to February 2001').waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await modelOf(page).getByRole('button', { name: 'Save and trace' }).click();
    await page.getByText('Saved the model').waitFor();
    const task = page.getByRole('tabpanel', { name: 'Trace' });
    await expect.poll(() => task.locator('.tenure').count(), pollOptions).toBe(4);
    await task
      .getByText(/Nobody known/)
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get('model')).toBeNull();
    await page.reload();
    await expect.poll(() => task.locator('.tenure').count(), pollOptions).toBe(4);
    await task.getByRole('textbox', { name: 'In office on' }).fill('2002');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => task.locator('.tenure').allTextContents(), pollOptions)
      .toEqual([expect.stringContaining('Gus')]);
  });

  it('is exported, reset with a way back, and imported after seeing what changes', async () => {
    const page = await visitHere('/?model=all', /status of 412/);
    await modelOf(page).getByText('This model is saved').waitFor();
    const download = page.waitForEvent('download');
    await modelOf(page).getByRole('button', { name: 'Export' }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text).toContain('  LEADS:\n    family: headship\n');
    await modelOf(page)
      .getByRole('button', { name: /^Reset/ })
      .click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Reset' }).click();
    await modelOf(page).getByText('This model is a guess').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await modelOf(page).getByText('This model is saved').waitFor();

    const named = text.replace(/Unit:\n(.*\n)*? {4}caption: .*\n/, (entry) =>
      entry.replace(/caption: .*/, 'caption: [created, nowhere]'),
    );
    await modelOf(page)
      .getByRole('button', { name: /^Import/ })
      .click();
    const dialog = page.getByRole('dialog', { name: 'Import a model' });
    await dialog.getByRole('textbox').fill(`${named}what: 1\n`);
    await dialog.getByText('"what" is not known').waitFor();
    await dialog.getByRole('textbox').fill(named);
    await dialog.getByText(/^Unit: caption changes from .* to created, else nowhere\.$/).waitFor();
    await dialog.getByText('property nowhere of Unit').waitFor();
    expect(await violationsIn(page, { covers: true })).toEqual([]);
    await dialog.getByRole('button', { name: 'Take over as unsaved changes' }).click();
    // Somebody else saves meanwhile.
    const { revision, profile } = await (await page.request.get('/api/profile')).json();
    const theirs = await page.request.put('/api/profile', {
      headers: { 'if-match': `"${revision}"` },
      data: { ...profile, title: 'Theirs' },
    });
    expect(theirs.status()).toBe(200);
    await modelOf(page).getByRole('button', { name: 'Save', exact: true }).click();
    const conflict = modelOf(page).getByRole('region', { name: 'Changed meanwhile' });
    await conflict.getByText(/^Title changes from .* to Theirs\.$/).waitFor();
    await conflict.getByText(/^Unit: caption changes/).waitFor();
    await conflict.getByRole('button', { name: 'Save mine over theirs' }).click();
    await conflict.waitFor({ state: 'detached' });
    await page.getByText('Saved the model').last().waitFor();
    await modelOf(page).getByRole('button', { name: 'Close' }).click();
    // What is on the canvas goes by its new names.
    await expect
      .poll(() => accessibleListOf(page).getByRole('button').allTextContents(), pollOptions)
      .toEqual(expect.arrayContaining([expect.stringMatching(/^2004-07-01/)]));
  });
});
