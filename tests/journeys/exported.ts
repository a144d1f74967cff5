import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

export interface Taken {
  name: string;
  bytes: Buffer;
}

/** Takes something away as a file. */
export async function takenAs(form: string, from: Locator): Promise<Taken> {
  const page = from.page();
  await from.getByRole('button', { name: 'Export' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: new RegExp(`^${form}(?! Lines|-LD)`) }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** How wide and high an image comes out where a browser draws it from the file alone, and how many colours it has. */
export function drawn(page: Page, { bytes }: Taken, type: string) {
  return page.evaluate(
    async ({ address }) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = new Uint32Array(
        context?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0),
      );
      return { width, height, colours: new Set(pixels).size };
    },
    { address: `data:${type};base64,${bytes.toString('base64')}` },
  );
}
