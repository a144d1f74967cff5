import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pollOptions } from './poll-options.ts';

/** Types an as-of date. */
export async function seeAsOf(page: Page, date: string): Promise<void> {
  await page.getByRole('textbox', { name: 'As-of date' }).fill(date);
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('at'), pollOptions).toBe(date);
}
