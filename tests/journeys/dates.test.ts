import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pollOptions } from './poll-options.ts';
import { visit } from './visit.ts';

const open = (path = '/?subject=xuan-thuy') => visit(path);

describe('a date field', () => {
  it('says at once what it understands, and takes it in words', async () => {
    const page = await open();
    const field = inOffice(page);
    const understood: Record<string, [says: string, edtf: string]> = {
      '12/1990': ['December 1990 · a month · press Enter', '1990-12'],
      'August 3, 1978': ['3 August 1978 · a day · press Enter', '1978-08-03'],
      'the 1960s': ['', '196X'],
      'before 1945': ['1944 or before · a range · press Enter', '[..1944]'],
      'tháng 8 năm 1978': ['August 1978 · a month · press Enter', '1978-08'],
      'c. 1960': ['about 1960 · a year, give or take one · press Enter', '1960~'],
      'spring 1975': ['spring 1975 · a season · press Enter', '1975-21'],
    };
    for (const [typed, [says, edtf]] of Object.entries(understood)) {
      await field.fill(typed);
      if (says) await page.getByText(says, { exact: true }).waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => dateOf(page), pollOptions).toBe(edtf);
    }
    expect(await field.inputValue()).toBe('spring 1975');
    expect(await page.getByRole('textbox', { name: 'As-of date' }).inputValue()).toBe('spring 1975');
  });

  it('asks once whether the day or the month comes first, remembers it, and lets it be changed', async () => {
    const page = await open();
    const field = inOffice(page);
    await field.fill('3/8/1978');
    await page.keyboard.press('Enter');
    await page.getByText('Is the day or the month first?').waitFor();
    expect(dateOf(page)).toBe(null);
    await page.getByRole('button', { name: '3 August 1978', exact: true }).click();
    await expect.poll(() => dateOf(page), pollOptions).toBe('1978-08-03');
    await page.reload();
    await field.fill('5/9/1979');
    await page.keyboard.press('Enter');
    await expect.poll(() => dateOf(page), pollOptions).toBe('1979-09-05');
    await page.getByText('Read as day/month').waitFor();
    await page.getByRole('button', { name: 'Change to month/day' }).click();
    await expect.poll(() => dateOf(page), pollOptions).toBe('1979-05-09');
    await page.getByText('Read as month/day').waitFor();
    await field.fill('31/12/1990');
    await page.keyboard.press('Enter');
    await expect.poll(() => dateOf(page), pollOptions).toBe('1990-12-31');
  });

  it('offers the nearest date where it does not understand', async () => {
    const page = await open('/?');
    const field = page.getByRole('textbox', { name: 'As-of date' });
    await field.fill('3 Agust 1978');
    await page.keyboard.press('Enter');
    await page.getByText('"3 Agust 1978" is not a date we can read').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('button', { name: '3 August 1978', exact: true }).click();
    await expect.poll(() => dateOf(page), pollOptions).toBe('1978-08-03');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('has a calendar that goes to any month and year at once, by the keyboard too', async () => {
    const page = await open('/?');
    await page.getByRole('button', { name: 'Choose from a calendar: As-of date' }).press('Enter');
    await page.getByRole('combobox', { name: 'Year' }).selectOption('1978');
    await page.getByRole('combobox', { name: 'Month' }).selectOption('August');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^\w+,? 3 August 1978/ })
      .press('Enter');
    await expect.poll(() => dateOf(page), pollOptions).toBe('1978-08-03');
    await page.getByRole('button', { name: 'Choose from a calendar: As-of date' }).click();
    await page.getByRole('button', { name: 'August 1978', exact: true }).click();
    await expect.poll(() => dateOf(page), pollOptions).toBe('1978-08');
  });

  it('takes the date and runs the query on Enter, in the form of a saved query', async () => {
    const page = await open('/?task=queries&query=heads-on-a-date');
    const kept = () => JSON.parse(new URL(page.url()).searchParams.get('with') ?? '{}').at;
    const field = page.getByRole('textbox', { name: 'Date', exact: true });
    await field.fill('3/8/1978');
    await page.keyboard.press('Enter');
    await page.getByText('Is the day or the month first?').waitFor();
    expect(kept()).toBeUndefined();
    await page.getByRole('button', { name: '8 March 1978', exact: true }).click();
    await page.keyboard.press('Enter');
    await expect.poll(kept, pollOptions).toBe('1978-03-08');
    await page.getByRole('region', { name: 'Result' }).getByRole('row').first().waitFor();
    await page.getByRole('button', { name: 'Run', exact: true }).waitFor();
    await field.fill('Aug 1978');
    await page.keyboard.press('Enter');
    await expect.poll(kept, pollOptions).toBe('1978-08');
  });

  it('is the same for the two dates that are compared', async () => {
    const page = await open('/?since=1950&until=1955');
    const drawer = page.getByRole('region', { name: 'Compare dates' });
    await drawer.getByRole('textbox', { name: 'To' }).fill('the 1950s');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('until'), pollOptions).toBe('195X');
  });
});

function inOffice(page: Page) {
  return page.getByRole('textbox', { name: 'In office on' });
}

function dateOf(page: Page): string | null {
  return new URL(page.url()).searchParams.get('at');
}
