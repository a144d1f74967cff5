import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chosenIn } from './details.ts';
import { patiently } from './patiently.ts';
import { open } from './visit.ts';

const few = 'xuan-thuy,central-commission-for-external-relations,william-kashtan';
const photograph =
  'Xuan Thuy headed Commission for External Relations, Head of the Commission, seen on 3 August 1978, start and end not known';
const talks =
  'Xuan Thuy headed Commission for External Relations, Head of the Commission, seen in January 1973 or before, start and end not known';

describe('Canvas, timeline and table', () => {
  it('show one selection under one address', async () => {
    const page = await open(`/?ids=${few}&edge=xuan-thuy-headed-commission-1978`);
    expect(await chosenIn(page)).toEqual([photograph]);

    await look(page, 'Timeline');
    const pressed = page.getByRole('region', { name: 'Timeline' }).getByRole('button', { pressed: true });
    await expect.poll(() => pressed.evaluateAll(namesOf), patiently).toEqual([photograph]);

    await look(page, 'Table');
    await page.getByRole('button', { name: /^everything/ }).click();
    await page.getByRole('option', { name: /^headed/ }).click();
    const chosen = page.getByRole('grid', { name: 'Facts' }).getByRole('row', { selected: true });
    await chosen.getByRole('gridcell', { name: '3 August 1978' }).waitFor();
    await page.getByRole('gridcell', { name: 'January 1973 or before' }).click();
    await chosen.getByRole('gridcell', { name: 'January 1973 or before' }).waitFor();
    const edge = () => new URL(page.url()).searchParams.get('edge');
    await expect.poll(edge, patiently).toBe('xuan-thuy-headed-commission-at-paris-negotiations');

    const theirs = await open(new URL(page.url()).search.replace('view=table', 'view=canvas'));
    expect(await chosenIn(theirs)).toEqual([talks]);
  });
});

async function look(page: Page, view: string): Promise<void> {
  await page.getByRole('radiogroup', { name: 'View' }).getByText(view).click();
  await page.getByRole('region', { name: view, exact: true }).waitFor();
}

function namesOf(elements: Element[]): (string | null)[] {
  return elements.map((element) => element.getAttribute('aria-label'));
}
