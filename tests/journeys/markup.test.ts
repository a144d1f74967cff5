import type { Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chosenIn, detailsOf } from './details.ts';
import { atRest, canvasOf, pointOf } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { traceOf } from './trace-answer.ts';
import { open } from './visit.ts';

const hostile = '<img src=x onerror=document.body.remove()><b>Ho</b>';

describe('Text from the graph', () => {
  it('is never markup, wherever it is shown', async () => {
    const page = await open('/?node=ho-chi-minh&subject=communist-party-of-vietnam', {
      before: (opening) => opening.route('**/api/**', rename),
    });
    await detailsOf(page).getByText(hostile).first().waitFor();
    await traceOf(page).getByText(hostile).first().waitFor();
    expect((await chosenIn(page))[0]).toContain(hostile);
    await page.getByRole('combobox', { name: 'Find an entity' }).fill('nguyen ai quoc');
    await page.getByRole('option', { name: hostile }).first().waitFor();
    await page.keyboard.press('Escape');
    const { x, y } = await pointOf(page, 'ho-chi-minh');
    await page.mouse.move(x, y);
    await page.mouse.move(x + 1, y);
    await page.getByRole('main').locator('[aria-hidden="true"]', { hasText: hostile }).first().waitFor();
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menu', { name: `Actions for ${hostile}` }).waitFor();
    await page.keyboard.press('Escape');
    await canvasOf(page).focus();
    await page.keyboard.press('e');
    await page.getByRole('alertdialog').getByText(hostile).waitFor();
    await page.goto('/?task=queries&query=heads-of-a-body&with={"body":"communist-party-of-vietnam"}');
    await page.getByRole('region', { name: 'Result' }).getByRole('link', { name: hostile }).first().waitFor();
    await atRest(page);
    await expect.poll(() => page.locator('img[src="x"]').count(), pollOptions).toBe(0);
    expect(await page.locator('b').count()).toBe(0);
    expect(await page.getByRole('banner').count()).toBe(1);
  });
});

/** Lets the server answer, with one name put in another's place. */
async function rename(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = (await response.text()).replaceAll('Ho Chi Minh', hostile);
  await route.fulfill({ response, body });
}
