import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { embedFonts } from '../../../export/embed-fonts.ts';
import { rasterize } from '../../../export/rasterize.ts';
import type { StandaloneDrawing } from '../../../export/standalone-svg.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { shownNodes } from '../elements/shown.ts';
import { type TimeLayout, timeLayoutOf } from '../layouts/time-layout.ts';
import type { Scene } from '../scene.ts';
import { currentTheme } from '../styles/theme.ts';
import { drawnNow } from './drawn.ts';
import { drawnAxis, undatedHeading } from './drawn-axis.ts';
import { GraphSvg } from './graph-svg.tsx';

/** Pixels of the longer side that browsers still draw reliably. */
const longest = 8000;

/** The whole graph as pixels, not only what is in sight, on the page’s background. */
export async function pngOf(scene: Scene): Promise<Blob> {
  const { cy, container } = scene;
  // Cytoscape knows nothing of the years, which are drawn beside it.
  if (timeLayoutNow()) return rasterize(await drawingOf(scene));
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
export async function svgOf(scene: Scene): Promise<Blob> {
  return new Blob([(await drawingOf(scene)).text], { type: 'image/svg+xml' });
}

async function drawingOf({ cy, container }: Scene): Promise<StandaloneDrawing> {
  const theme = currentTheme(container);
  const drawn = drawnNow(shownNodes(cy), theme.mode);
  const timeLayout = timeLayoutNow();
  const axis = timeLayout && drawnAxis(cy, timeLayout, drawn.box);
  const text = [
    ...drawn.nodes.flatMap(({ lines }) => lines),
    ...(axis ? [undatedHeading, ...axis.ticks.map(({ label }) => label)] : []),
  ].join('');
  const fonts = await embedFonts([{ text, fontFamily: theme.font, fontStyle: 'normal' }]);
  const sheet = document.createElement('div');
  const root = createRoot(sheet);
  flushSync(() => root.render(<GraphSvg drawn={drawn} theme={theme} fonts={fonts} axis={axis} />));
  const svg = sheet.firstElementChild ?? sheet;
  const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
  const drawing = {
    text: new XMLSerializer().serializeToString(svg),
    width: width ?? 0,
    height: height ?? 0,
  };
  root.unmount();
  return drawing;
}

function timeLayoutNow(): TimeLayout | null {
  const { view, nodes, edges } = useWorkspace.getState();
  return timeLayoutOf(view, { nodes, edges });
}
