import type { Locator, Page } from 'playwright-core';

export function timelineOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Timeline', exact: true });
}

/** What a lane holds, as a screen reader says it, in the order in which it is drawn. */
export function saidIn(page: Page, lane: string): Promise<string[]> {
  return namesOf(timelineOf(page).getByRole('group', { name: lane, exact: true }).getByRole('button'));
}

/** What is chosen in the timeline. */
export function chosenOn(page: Page): Promise<string[]> {
  return namesOf(timelineOf(page).getByRole('button', { pressed: true }));
}

/** What has the keyboard. */
export function focusedIn(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
}

/** The rows of the table, cell by cell, without its head; headings are rows of one cell. */
export function rowsOf(page: Page): Promise<string[][]> {
  return page
    .getByRole('grid', { name: 'Facts' })
    .getByRole('row')
    .evaluateAll((rows) =>
      rows
        .filter((row) => !row.querySelector('[role="columnheader"]'))
        .map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    );
}

function namesOf(elements: Locator): Promise<string[]> {
  return elements.evaluateAll((all) => all.map((element) => element.getAttribute('aria-label') ?? ''));
}
