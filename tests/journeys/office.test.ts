import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readCsv } from '../unit/contract/text/formats/read-csv.ts';
import { takenAs } from './exported.ts';
import { pollOptions } from './poll-options.ts';
import { open, visit } from './visit.ts';

const commission = 'central-commission-for-external-relations';
const link = `/?office=${commission}`;

const officeOf = (page: Page): Locator => page.getByRole('article', { name: 'Who held this office' });
const heads = (page: Page): Locator => officeOf(page).getByRole('table', { name: 'Heads', exact: true });

/** The first cell of each row, as it is read. */
const rowsOf = (table: Locator): Promise<string[]> =>
  table
    .locator('tbody th')
    .evaluateAll((cells) => cells.map((cell) => cell.textContent.replace(/\s+/g, ' ')));

const holders = [
  'Nguyen Chi Thanh',
  'No head known 14 years 7 months',
  'Xuan Thuy',
  'No head known 5 years 6 months',
  'No head known 46 years',
  'Le Hoai Trung',
  'No head known 2 months',
];

describe('The page of an office', () => {
  it('opens from a trace, lists holders and gaps in order, and the back button leaves it', async () => {
    const page = await open(`/?subject=${commission}`);
    await page.getByRole('button', { name: 'Open as page' }).click();
    await officeOf(page)
      .getByRole('heading', { name: 'Head of the Commission for External Relations' })
      .waitFor();
    expect(new URL(page.url()).searchParams.get('office')).toBe(commission);
    expect(await rowsOf(heads(page))).toEqual(holders);
    expect(await rowsOf(officeOf(page).getByRole('table', { name: 'Deputies and acting heads' }))).toEqual([
      'Nguyen Thi Binh',
    ]);
    const names = officeOf(page).getByRole('list', { name: 'Names of the body' }).getByRole('listitem');
    expect((await names.allInnerTexts())[0]).toBe('Vietnam-Laos-Cambodia Affairs Commission 1949–1958');
    expect(await names.count()).toBe(4);
    await page.goBack();
    await expect.poll(() => officeOf(page).count(), pollOptions).toBe(0);
    expect(new URL(page.url()).searchParams.get('office')).toBeNull();
  });

  it('opens from the details of a body, and Escape leads back to the graph', async () => {
    const page = await open(`/?node=${commission}`);
    await page.getByRole('complementary').getByRole('button', { name: 'Office', exact: true }).click();
    await heads(page).waitFor();
    await officeOf(page).press('Escape');
    await expect.poll(() => officeOf(page).count(), pollOptions).toBe(0);
  });

  it('is restored by its link with the answer for its date, and shows what a name and a note stand for', async () => {
    const page = await visit(`${link}&at=1990`);
    await officeOf(page).getByRole('heading', { name: 'As of 1990' }).waitFor();
    const lines = await officeOf(page).locator('.office-as-of p').allInnerTexts();
    expect(lines.map((line) => line.split(' (')[0])).toEqual([
      'Last known before: Xuan Thuy',
      'Next known after: Le Hoai Trung',
      'Nobody is known to have headed the Commission for External Relations between 3 August 1978 and 28 October 2024',
    ]);
    await heads(page)
      .getByRole('button', { name: /^Note 2025 ¶22:/ })
      .click();
    await page.getByRole('button', { name: 'Facts citing this paragraph' }).click();
    await page.getByRole('complementary', { name: 'Source' }).waitFor();
    expect(await officeOf(page).isVisible()).toBe(true);
  });

  it('is exported with every holder, gap, caveat and source', async () => {
    const page = await visit(link);
    await heads(page).waitFor();
    const csv = await takenAs('CSV', officeOf(page));
    const [columns = [], ...rows] = readCsv(csv.bytes.toString().replace(/^\uFEFF/, ''));
    expect(rows.map(([holder, , , , , , , length]) => [holder, length].join(' ').trim())).toEqual([
      ...holders,
      'Nguyen Thi Binh',
    ]);
    expect(rows[2]?.[columns.indexOf('notes')]).toBe('2025 ¶20, ¶22');
    const markdown = (await takenAs('Markdown', officeOf(page))).bytes.toString();
    expect(markdown).toContain('# Who headed the Commission for External Relations\n');
    expect(markdown).toMatch(/\n- Xuan Thuy, Head of the Commission, .*\[\^2025¶20\]\[\^2025¶22\]/);
    const linked = await takenAs('JSON-LD', officeOf(page));
    expect(linked.name).toMatch(/\.jsonld$/);
    const data = JSON.parse(linked.bytes.toString());
    expect(data).toMatchObject({ '@context': 'https://schema.org', url: inject('address') + link });
    const roles = data.mainEntity.member.map(
      ({ '@type': type, member }: { '@type': string; member: { name: string } }) => [type, member.name],
    );
    expect(roles).toContainEqual(['OrganizationRole', 'Xuan Thuy']);
    expect(data.comment.length).toBe(
      await officeOf(page).locator('.office-section', { hasText: 'Caveats' }).getByRole('listitem').count(),
    );
  });

  it('is printed alone, as wide as the sheet, with its address', async () => {
    const page = await visit(`${link}&at=1990`, {
      viewport: { width: 690, height: 980 },
      colorScheme: 'dark',
    });
    await heads(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const chrome of ['.header', '.task-side', '.as-of-bar', '.office-tools', '.main-view'])
      expect(await page.locator(chrome).isVisible()).toBe(false);
    expect(
      await officeOf(page)
        .getByText(`${inject('address')}${link}&at=1990`)
        .isVisible(),
    ).toBe(true);
    expect(
      await page.evaluate(
        () => getComputedStyle(document.querySelector('.office-page') as Element).backgroundColor,
      ),
    ).toBe('rgb(255, 255, 255)');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(690);
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(sheets?.length).toBeGreaterThanOrEqual(2);
  });

  it('has no room for columns on a phone, where each row is a card', async () => {
    const page = await visit(link, { viewport: { width: 390, height: 844 } });
    await heads(page).waitFor();
    expect(await officeOf(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await rowsOf(heads(page))).toEqual(holders);
  });
});
