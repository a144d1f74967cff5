import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { runCypher } from '../../contract/api/routes/cypher.ts';
import { api } from './api.ts';
import { pollOptions } from './poll-options.ts';
import { visit } from './visit.ts';

describe('The console', () => {
  it('completes names of the graph, underlines what is wrong, runs by the keyboard, and is left by Escape', async () => {
    const page = await visit('/?task=queries');
    await page.getByRole('button', { name: 'Open console' }).click();
    // What stands in its place until it is loaded takes no keys.
    await page.locator('.cm-content:focus').waitFor();
    await page.keyboard.type('MATCH (person:Per');
    await page.getByRole('option', { name: 'Person', exact: true }).waitFor();
    // Keys right after the list has opened are not meant for it, the editor holds: nobody reads so fast.
    await page.waitForTimeout(200);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type(' RETURN persn.name AS name ORDER BY name');
    await expect
      .poll(() => page.locator('.cm-lintRange-error').allTextContents(), pollOptions)
      .toEqual(['persn']);
    for (let letter = 0; letter < 'n.name AS name ORDER BY name'.length; letter++)
      await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('o');
    await expect.poll(() => page.locator('.cm-lintRange-error').count(), pollOptions).toBe(0);

    await page.keyboard.press('Control+Enter');
    const result = page.getByRole('region', { name: 'Result' });
    const summary = result.getByText(/^\d+ rows, /);
    await summary.waitFor();
    const statement = 'MATCH (person:Person) RETURN person.name AS name ORDER BY name';
    const { rows } = await api(runCypher, { body: { statement } });
    expect(await summary.textContent()).toContain(`${rows.length} rows, `);
    await result.getByText(String(rows[0]?.[0]), { exact: true }).waitFor();

    await page.keyboard.press('Escape');
    expect(await focused(page)).toMatch(/^Run/);
    await page.keyboard.press('Escape');
    await editor(page).waitFor({ state: 'detached' });
  });

  it('runs several statements one after another, up to the first that fails, and leads to the place', async () => {
    const page = await visit('/?task=queries&console=', { expects: /Failed to load resource/ });
    await type(page, 'RETURN 1 AS one;\nMATCH (n)\nRETURN m;\nRETURN 3');
    await page.keyboard.press('Control+Enter');
    const tabs = page.getByRole('tablist', { name: 'Statements' }).getByRole('tab');
    await page.getByRole('alert').waitFor();
    expect(await tabs.getByRole('img').evaluateAll((icons) => icons.map((icon) => icon.ariaLabel))).toEqual([
      'Done',
      'Failed',
      'Not run, because a statement before it failed.',
    ]);
    await page.getByRole('button', { name: 'Line 3, column 8' }).click();
    await expect.poll(() => page.locator('.cm-activeLine').textContent(), pollOptions).toBe('RETURN m;');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+End');
    await page.getByRole('button', { name: 'Run selection' }).click();
    await page.getByRole('region', { name: 'Result' }).getByText('1 row').waitFor();
  });

  it('asks for parameters by the types that their use suggests, and draws how a statement was run', async () => {
    const page = await visit('/?task=queries&console=');
    await type(
      page,
      '// Some people\nMATCH (p:Person)-->(b:Body) WHERE p.name CONTAINS $part RETURN p, b LIMIT $limit',
    );
    await page.getByRole('button', { name: 'Profile' }).click();
    const parameters = page.getByRole('region', { name: 'Parameters' });
    await expect.poll(() => parameters.getByText('Required').count(), pollOptions).toBe(1);
    await page.keyboard.type('2');
    await parameters.getByRole('textbox', { name: '$part' }).fill('n');
    await page.getByRole('button', { name: 'Profile' }).click();
    const plan = page.getByRole('region', { name: /^Plan/ });
    await plan.getByText('Produce results').waitFor();
    expect(await plan.getByText('Costliest').count()).toBe(1);
    expect(await plan.getByText(/db hits?$/).count()).toBeGreaterThan(2);

    await page.getByRole('button', { name: 'Save as query' }).click();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Title' }).inputValue(), pollOptions)
      .toBe('Some people');
  });

  it('shows the text of a link and runs nothing; what stood there comes back, also after a reload', async () => {
    const page = await visit('/?task=queries&console=');
    await type(page, 'RETURN "mine"');
    await page.goto(`/?task=queries&console=${encodeURIComponent('RETURN "theirs"')}`);
    await expect.poll(() => editor(page).textContent(), pollOptions).toBe('RETURN "theirs"');
    await page.getByText('Run the statement to see its result here.').waitFor();
    await page.getByRole('button', { name: 'Bring back mine' }).click();
    await expect.poll(() => editor(page).textContent(), pollOptions).toBe('RETURN "mine"');
    await page.reload();
    await expect.poll(() => editor(page).textContent(), pollOptions).toBe('RETURN "mine"');
  });
});

function editor(page: Page) {
  return page.getByRole('region', { name: 'Console' }).getByRole('textbox', { name: 'Cypher' });
}

/** Puts a text into the editor, as pasting does. */
async function type(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').click();
  await page.keyboard.insertText(text);
}

function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.textContent ?? null);
}
