/**
 * Takes the pictures of the README and of docs/ from a running program:
 * node tests/journeys/take-pictures.ts http://127.0.0.1:3000
 */
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.ts';
import { atRest } from './picture.ts';

const folder = join(import.meta.dirname, '../../docs/pictures');
const mostBytes = 400_000;
const commission = 'central-commission-for-external-relations';
const union = 'vietnam-union-of-friendship-organizations';
const photograph = `/?subject=${commission}&at=1978-08-03&source=external-affairs-2025:22`;

const pictures = [
  { name: 'overview', path: '/', colorScheme: 'light' },
  { name: 'overview-dark', path: '/', colorScheme: 'dark' },
  { name: 'trace', path: `/?subject=${commission}`, colorScheme: 'light' },
  { name: 'timeline', path: `/?subject=${commission}&view=timeline`, colorScheme: 'light' },
  { name: 'one-photograph', path: photograph, colorScheme: 'light' },
  { name: 'four-names', path: `/?subject=${commission}&at=1959&names=${commission}`, colorScheme: 'light' },
  { name: 'two-posts', path: '/?subject=xuan-thuy', colorScheme: 'light' },
  {
    name: 'two-sources',
    path: `/?names=${union}&edge=commission-split-into-vufo`,
    colorScheme: 'light',
  },
] as const;

const { positionals } = parseArgs({ allowPositionals: true });
const address = positionals[0];
if (!address)
  throw new Error('Say where Diplograph runs: node tests/journeys/take-pictures.ts http://127.0.0.1:3000');

await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
for (const { name, path, colorScheme } of pictures) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    baseURL: address,
    colorScheme,
  });
  await page.goto(path);
  await atRest(page);
  if (path.includes('subject'))
    await page.getByRole('region', { name: 'Trace' }).getByRole('listitem').first().waitFor();
  await atRest(page);
  // What is loaded last, such as icons and fonts, makes no more requests once it is there.
  await page.waitForLoadState('networkidle');
  const file = join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  const { size } = await stat(file);
  if (size > mostBytes) throw new Error(`${file} has ${size} bytes: more than ${mostBytes}.`);
  console.log(`${name}.png: ${Math.round(size / 1000)} kB`);
  await page.close();
}
await browser.close();
