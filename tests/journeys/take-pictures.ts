/**
 * Takes the pictures of the README and of docs/ from a running program:
 * node tests/journeys/take-pictures.ts http://127.0.0.1:3000
 */
import { parseArgs } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { atRest } from './graph-on-canvas.ts';
import { takePicture } from './take-picture.ts';

const commission = 'central-commission-for-external-relations';
const union = 'vietnam-union-of-friendship-organizations';
const lineage = [
  union,
  commission,
  ...['vietnam-laos-cambodia-affairs-commission-1949', 'foreign-liaison-commission-1958'],
  ...['commission-for-external-relations-work-1960', 'peoples-international-committee'],
  ...['ministry-of-foreign-affairs', 'nguyen-chi-thanh', 'xuan-thuy', 'nguyen-thi-binh', 'le-hoai-trung'],
];

interface Picture {
  name: string;
  path: string;
  colorScheme?: 'dark';
  /** What is seen last. */
  last?: (page: Page) => Locator;
}

const answer = (page: Page) => page.getByRole('region', { name: 'Trace' }).getByRole('listitem');

const pictures: Picture[] = [
  { name: 'overview', path: '/' },
  { name: 'overview-dark', path: '/', colorScheme: 'dark' },
  { name: 'trace', path: `/?subject=${commission}`, last: answer },
  {
    name: 'timeline',
    path: `/?subject=${commission}&view=timeline`,
    last: (page) => page.locator('tspan', { hasText: 'Events in the same years' }),
  },
  {
    name: 'one-photograph',
    path: `/?subject=${commission}&at=1978-08-03&source=external-affairs-2025:22`,
    last: (page) => page.locator('[aria-current="true"]', { hasText: 'Xuan Thuy and William Kashtan' }),
  },
  {
    name: 'four-names',
    path: `/?subject=${commission}&at=1959&names=${commission}`,
    last: (page) => page.getByText('In force'),
  },
  { name: 'two-posts', path: '/?subject=xuan-thuy', last: answer },
  {
    name: 'two-sources',
    path: `/?names=${union}&ids=${lineage}&edge=commission-split-into-vufo`,
    last: (page) => page.getByRole('heading', { name: 'The other reading' }),
  },
];

const { positionals } = parseArgs({ allowPositionals: true });
const address = positionals[0];
if (!address)
  throw new Error('Say where Diplograph runs: node tests/journeys/take-pictures.ts http://127.0.0.1:3000');

const browser = await launchBrowser();
for (const { name, path, colorScheme, last } of pictures) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    baseURL: address,
    colorScheme: colorScheme ?? 'light',
  });
  await page.goto(path);
  await last?.(page).first().waitFor();
  if (!path.includes('view=')) await atRest(page);
  await takePicture(page, name);
  await page.close();
}
await browser.close();
