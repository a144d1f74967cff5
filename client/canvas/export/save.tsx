import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { shownNodes } from '../elements/shown.ts';
import type { Scene } from '../scene.ts';
import { groundNow } from '../styles/ground.ts';
import { drawnNow } from './drawn.ts';
import { PictureSvg } from './picture-svg.tsx';

/** Pixels of the longer side that browsers still draw reliably. */
const longest = 8000;

/** Saves the whole picture, not only what is in sight, on the page’s ground. */
export async function savePng({ cy, container }: Scene): Promise<void> {
  const picture = await cy.png({
    output: 'blob-promise',
    full: true,
    scale: 2,
    maxWidth: longest,
    maxHeight: longest,
    bg: groundNow(container).paper,
  });
  download(picture, 'diplograph.png');
}

/** The same as lines and letters instead of pixels. */
export async function saveSvg({ cy, container }: Scene): Promise<void> {
  const ground = groundNow(container);
  const drawn = drawnNow(shownNodes(cy), ground.mode);
  const sheet = document.createElement('div');
  const root = createRoot(sheet);
  flushSync(() => root.render(<PictureSvg drawn={drawn} ground={ground} />));
  const text = new XMLSerializer().serializeToString(sheet.firstElementChild ?? sheet);
  download(new Blob([text], { type: 'image/svg+xml' }), 'diplograph.svg');
  root.unmount();
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the address only after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
