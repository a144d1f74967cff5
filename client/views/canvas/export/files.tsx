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
import { legendBlocks } from './legend-blocks.ts';

/** The whole graph as pixels, not only what is in sight, on the page’s background. */
export async function pngOf(scene: Scene): Promise<Blob> {
  return rasterize(await drawingOf(scene));
}

/** The same as lines and letters instead of pixels. */
export async function svgOf(scene: Scene): Promise<Blob> {
  return new Blob([(await drawingOf(scene)).text], { type: 'image/svg+xml' });
}

async function drawingOf(scene: Scene): Promise<StandaloneDrawing> {
  const { cy, container } = scene;
  const theme = currentTheme(container);
  const drawn = drawnNow(shownNodes(cy), labelsInFull(scene, theme.font));
  const timeLayout = timeLayoutNow();
  const axis = timeLayout && drawnAxis(cy, timeLayout, drawn.box);
  const legend = legendBlocks(stylesOf(useWorkspace.getState()).legend);
  const text = [
    ...legend.flatMap(({ heading, lines }) => [heading, ...lines.map((line) => line.text)]),
    ...drawn.labels.flatMap(({ lines }) => lines),
    ...(axis ? [undatedHeading, ...axis.ticks.map(({ label }) => label)] : []),
  ].join('');
  const fonts = await embedFonts([{ text, fontFamily: theme.font, fontStyle: 'normal' }]);
  const sheet = document.createElement('div');
  const root = createRoot(sheet);
  flushSync(() =>
    root.render(<GraphSvg drawn={drawn} theme={theme} fonts={fonts} axis={axis} legend={legend} />),
  );
  const svg = sheet.firstElementChild ?? sheet;
  const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
  const drawing = { text: svgText(svg), width: width ?? 0, height: height ?? 0 };
  root.unmount();
  return drawing;
}

function timeLayoutNow(): TimeLayout | null {
  const { view, nodes, edges } = useWorkspace.getState();
  return timeLayoutOf(view, { nodes, edges });
}
