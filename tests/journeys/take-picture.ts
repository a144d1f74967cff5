import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const folder = join(import.meta.dirname, '../../docs/pictures');
const maxBytes = 400_000;

/**
 * Keeps what a page shows as a picture of the documentation, once its fonts are there.
 * @throws Error where it has more than 400 kB
 */
export async function takePicture(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  const file = join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  const { size } = await stat(file);
  if (size > maxBytes) throw new Error(`${file} has ${size} bytes: more than ${maxBytes}.`);
  console.log(`${name}.png: ${Math.round(size / 1000)} kB`);
}
