import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { embedFonts } from '../../../export/embed-fonts.ts';
import { shownNodes } from '../elements/shown.ts';
import type { Scene } from '../scene.ts';
import { currentTheme } from '../styles/theme.ts';
import { drawnNow } from './drawn.ts';
import { GraphSvg } from './graph-svg.tsx';

/** Pixels of the longer side that browsers still draw reliably. */
const longest = 8000;

/** The whole graph as pixels, not only what is in sight, on the page’s background. */
export async function pngOf({ cy, container }: Scene): Promise<Blob> {
  // What is left out for being seen from afar is drawn here, where there is room.
  const afar = ['enlarged', 'unnamed', 'above', 'right', 'left'].map(
    (name) => [name, cy.nodes(`.${name}`)] as const,
  );
  for (const [name, nodes] of afar) nodes.removeClass(name);
  const drawing = cy.png({
    output: 'blob-promise',
    full: true,
    scale: 2,
    maxWidth: longest,
    maxHeight: longest,
    bg: currentTheme(container).background,
  });
  for (const [name, nodes] of afar) nodes.addClass(name);
  return drawing;
}

/** The same as lines and letters instead of pixels. */
export async function svgOf({ cy, container }: Scene): Promise<Blob> {
  const theme = currentTheme(container);
  const drawn = drawnNow(shownNodes(cy), theme.mode);
  const text = drawn.nodes.flatMap(({ lines }) => lines).join('');
  const fonts = await embedFonts([{ text, fontFamily: theme.font, fontStyle: 'normal' }]);
  const sheet = document.createElement('div');
  const root = createRoot(sheet);
  flushSync(() => root.render(<GraphSvg drawn={drawn} theme={theme} fonts={fonts} />));
  const svg = new XMLSerializer().serializeToString(sheet.firstElementChild ?? sheet);
  root.unmount();
  return new Blob([svg], { type: 'image/svg+xml' });
}
