import type { Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { launchBrowser } from './browser.ts';

const browser = launchBrowser();

/**
 * Opens the explorer in a page of its own, which is closed when the test ends.
 * What the page logs as an error fails the test that opened it.
 * @param path the address within the program, such as `/?task=trace`
 */
export async function visit(path = '/', viewport = { width: 1440, height: 900 }): Promise<Page> {
  const context = await (await browser).newContext({ viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  onTestFinished(async () => {
    await context.close();
    if (errors.length > 0) throw new Error(`The page reported:\n${errors.join('\n')}`);
  });
  await page.goto(inject('address') + path);
  return page;
}
