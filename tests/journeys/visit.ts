import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, inject, onTestFinished } from 'vitest';
import { launchBrowser } from './browser.ts';
import { atRest } from './graph-on-canvas.ts';

/** `baseURL` is where the program is served; that of all journeys where it is absent. */
export interface Visit
  extends Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'reducedMotion' | 'hasTouch' | 'baseURL'> {
  /** Errors in the console that are part of the story, such as a request that is made to fail. */
  expects?: RegExp;
  /** What is done to the page before it opens, such as to break the way to the server. */
  before?: (page: Page) => Promise<unknown>;
  /** Whether the browser was never here, so that the tour is offered. */
  isFirst?: boolean;
}

const browser = launchBrowser();
afterAll(async () => (await browser).close());

/**
 * Opens the explorer in a page of its own, which is closed when the test ends.
 * What the page logs as an error fails the test that opened it.
 * @param path the address within the program, such as `/?task=trace`
 */
export async function visit(
  path = '/',
  { expects, before, isFirst = false, ...options }: Visit = {},
): Promise<Page> {
  const context = await (await browser).newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    baseURL: inject('address'),
    ...options,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !expects?.test(message.text())) errors.push(message.text());
  });
  onTestFinished(async () => {
    await context.close();
    if (errors.length > 0) throw new Error(`The page reported:\n${errors.join('\n')}`);
  });
  if (!isFirst) await page.addInitScript(declineTour);
  await before?.(page);
  await page.goto(path);
  return page;
}

/** The same, and waits for the graph to come to rest. */
export async function open(path?: string, options?: Visit): Promise<Page> {
  const page = await visit(path, options);
  await atRest(page);
  return page;
}

function declineTour(): void {
  localStorage.setItem('diplograph-tour', JSON.stringify({ state: { isOver: true }, version: 0 }));
}
