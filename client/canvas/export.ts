import type { Scene } from './scene.ts';
import { groundNow } from './styles/ground.ts';

/** Pixels of the longer side that browsers still draw reliably. */
const longest = 8000;

/** Saves the whole picture, not only what is in sight, on the page’s ground. */
export async function savePicture({ cy, container }: Scene): Promise<void> {
  const picture = await cy.png({
    output: 'blob-promise',
    full: true,
    scale: 2,
    maxWidth: longest,
    maxHeight: longest,
    bg: groundNow(container).paper,
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = 'diplograph.png';
  link.click();
  URL.revokeObjectURL(link.href);
}
