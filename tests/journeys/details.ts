import type { Locator, Page } from 'playwright-core';
import { accessibleListOf } from './graph-on-canvas.ts';

/** The panel on the chosen entity. */
export function detailsOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Entity' });
}

/** Waits until the panel is open on the entity of this name; its heading ends in its notes. */
export async function opened(page: Page, name: string): Promise<void> {
  const heading = detailsOf(page).getByRole('heading', { level: 2 });
  await heading.filter({ hasText: new RegExp(`^${name}[\\d\\s¶,]*$`) }).waitFor();
}

/** Finds an entity by what is typed, and opens the panel on it. */
export async function findEntity(page: Page, typed: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Find an entity' }).fill(typed);
  await page.getByRole('option', { name }).first().click();
  await opened(page, name);
}

/** What a screen reader hears to be chosen in the graph. */
export function chosenIn(page: Page): Promise<string[]> {
  return accessibleListOf(page).getByRole('button', { pressed: true }).allTextContents();
}
