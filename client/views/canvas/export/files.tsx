import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { stylesOf } from '../../../entity/looks/current-looks.ts';
import { embedFonts } from '../../../export/embed-fonts.ts';
import { rasterize } from '../../../export/rasterize.ts';
import type { StandaloneDrawing } from '../../../export/standalone-svg.ts';
import { svgText } from '../../../export/svg-text.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { shownNodes } from '../elements/shown.ts';
import { labelsInFull } from '../labels/labels-in-full.ts';
import { type TimeLayout, timeLayoutOf } from '../layouts/time-layout.ts';
import type { Scene } from '../scene.ts';
import { currentTheme } from '../styles/theme.ts';
import { drawnNow } from './drawn.ts';
import { drawnAxis, undatedHeading } from './drawn-axis.ts';
import { GraphSvg } from './graph-svg.tsx';
import { type DrawingOptions, wholeOnBackground } from './image-options.ts';
import { legendBlocks } from './legend-blocks.ts';
import { sheetOf } from './sheet.ts';

/** The whole graph as pixels, not only what is in sight, on the page’s background. */
export async function pngOf(scene: Scene): Promise<Blob> {
  return rasterize(await drawingOf(scene));
}

/** The same as lines and letters instead of pixels. */
export async function svgOf(scene: Scene): Promise<Blob> {
  return svgFile(await drawingOf(scene));
}

/** A drawing as a file. */
export function svgFile({ text }: StandaloneDrawing): Blob {
  return new Blob([text], { type: 'image/svg+xml' });
}

/** How wide and high the drawing of a graph is, in pixels of the screen; null where nothing is shown. */
export function sizeOfDrawing(scene: Scene, extent: DrawingOptions['extent']) {
  if (shownNodes(scene.cy).empty()) return null;
  const { sheet, scale } = partsOf(scene, extent);
  return { width: sheet.width * scale, height: sheet.height * scale };
}

/** The graph as SVG that needs nothing of the page. */
export async function drawingOf(
  scene: Scene,
  { extent, isTransparent }: DrawingOptions = wholeOnBackground,
): Promise<StandaloneDrawing> {
  const { theme, drawn, axis, legend, sheet, scale } = partsOf(scene, extent);
  const text = [
    ...legend.flatMap(({ heading, lines }) => [heading, ...lines.map((line) => line.text)]),
    ...drawn.labels.flatMap(({ lines }) => lines),
    ...(axis ? [undatedHeading, ...axis.ticks.map(({ label }) => label)] : []),
  ].join('');
  const fonts = await embedFonts([{ text, fontFamily: theme.font, fontStyle: 'normal' }]);
  const page = document.createElement('div');
  const root = createRoot(page);
  flushSync(() => root.render(<GraphSvg {...{ drawn, theme, fonts, axis, sheet, scale, isTransparent }} />));
  const svg = page.firstElementChild ?? page;
  const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
  const drawing = { text: svgText(svg), width: width ?? 0, height: height ?? 0 };
  root.unmount();
  return drawing;
}

/** All of a drawing; what is in sight at the size in which it is seen. */
function partsOf(scene: Scene, extent: DrawingOptions['extent']) {
  const { cy, container } = scene;
  const theme = currentTheme(container);
  const drawn = drawnNow(shownNodes(cy), labelsInFull(scene, theme.font));
  const timeLayout = timeLayoutNow();
  const whole = timeLayout && drawnAxis(cy, timeLayout, drawn.box);
  const { x1, x2, y1, y2 } = cy.extent();
  const part = extent === 'visible' ? { left: x1, right: x2, top: y1, bottom: y2 } : null;
  // Where a part is drawn, its years stand above it.
  const axis = whole && part ? { ...whole, box: part, bottom: Math.min(whole.bottom, part.bottom) } : whole;
  const legend = legendBlocks(stylesOf(useWorkspace.getState()).legend);
  const sheet = sheetOf(axis?.box ?? drawn.box, part, legend);
  return { theme, drawn, axis, legend, sheet, scale: part ? cy.zoom() : 1 };
}

function timeLayoutNow(): TimeLayout | null {
  const { view, nodes, edges } = useWorkspace.getState();
  return timeLayoutOf(view, { nodes, edges });
}
