import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

export interface Taken {
  name: string;
  bytes: Buffer;
}

/** Exports something as a file, from a menu or from the dialog for images. */
export async function takenAs(form: string, from: Locator): Promise<Taken> {
  const page = from.page();
  await from.getByRole('button', { name: 'Export' }).click();
  const item = page.getByRole('menuitem', { name: new RegExp(`^${form}(?! Lines|-LD)`) });
  const dialog = page.getByRole('dialog', { name: 'Export image' });
  await item.or(dialog).waitFor();
  const coming = page.waitForEvent('download');
  if (await dialog.isVisible()) {
    await dialog.getByRole('radio', { name: form }).click();
    await dialog.getByRole('button', { name: 'Export' }).click();
  } else await item.click();
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
