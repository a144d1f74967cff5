import { describe, expect, it } from 'vitest';
import { pollOptions } from './poll-options.ts';
import { open, visit } from './visit.ts';

describe('Keyboard shortcuts', () => {
  it('are listed by ?, those of the view on the page included', async () => {
    const page = await visit('/?view=timeline');
    await page.getByRole('region', { name: 'Timeline' }).waitFor();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    for (const group of ['Page', 'Views', 'Canvas', 'Timeline'])
      await dialog.getByRole('heading', { name: group, exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('lead to each view, and leave alone what somebody types', async () => {
    const page = await open('/');
    const pressed = page.getByRole('radiogroup', { name: 'View' }).getByRole('radio', { checked: true });
    await page.keyboard.press('3');
    await expect.poll(() => pressed.textContent(), pollOptions).toContain('Table');
    await page.keyboard.press('/');
    await page.keyboard.type('1?');
    const find = page.getByRole('combobox', { name: 'Find an entity' });
    expect(await find.inputValue()).toBe('1?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    // What is found covers the page until it is closed.
    await page.keyboard.press('Escape');
    await expect.poll(() => pressed.textContent(), pollOptions).toContain('Table');
  });
});
