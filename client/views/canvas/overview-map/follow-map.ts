import { useWorkspace } from '../../../workspace/store.ts';
import type { Scene } from '../scene.ts';
import { currentTheme, onThemeChange } from '../styles/theme.ts';
import { drawGraph, drawSight } from './draw-map.ts';
import { type MapGeometry, type Size, seenThrough } from './map-geometry.ts';

/** The graph is drawn anew at most so often, in milliseconds; what is in sight at each frame. */
const pause = 150;

/** Keeps a map in line with the drawing. */
export interface MapDrawing {
  /** How the map lies over the model; null while nothing is shown. */
  geometry(): MapGeometry | null;
  stop(): void;
}

export function followMap({ cy, container }: Scene, canvas: HTMLCanvasElement, size: Size): MapDrawing {
  const ratio = devicePixelRatio;
  Object.assign(canvas, { width: size.width * ratio, height: size.height * ratio });
  const base = new OffscreenCanvas(canvas.width, canvas.height);
  const [context, baseContext] = [canvas.getContext('2d'), base.getContext('2d')];
  let theme = currentTheme(container);
  let geometry: MapGeometry | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  function drawBase() {
    timer = undefined;
    if (!baseContext || cy.destroyed()) return;
    baseContext.setTransform(ratio, 0, 0, ratio, 0, 0);
    baseContext.clearRect(0, 0, size.width, size.height);
    geometry = drawGraph(baseContext, cy, size, theme);
    refresh();
  }

  function draw() {
    frame = 0;
    if (!context || cy.destroyed()) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(base, 0, 0);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const seen = seenThrough({ zoom: cy.zoom(), pan: cy.pan() }, { width: cy.width(), height: cy.height() });
    if (geometry) drawSight(context, seen, geometry, size, theme);
  }

  const change = () => {
    timer ??= setTimeout(drawBase, pause);
  };
  const refresh = () => {
    frame ||= requestAnimationFrame(draw);
  };
  const stopTheme = onThemeChange(() => {
    theme = currentTheme(container);
    change();
  });
  const stopHighlight = useWorkspace.subscribe((workspace, before) => {
    const isSame =
      workspace.highlighted === before.highlighted && workspace.view.selection === before.view.selection;
    if (!isSame) change();
  });
  // A class changes with every movement of the pointer; of those only what is hidden or has a place matters here.
  cy.on('position add remove data', change);
  cy.on('viewport resize', refresh);
  drawBase();
  return {
    geometry: () => geometry,
    stop() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      stopTheme();
      stopHighlight();
      cy.off('position add remove data', change);
      cy.off('viewport resize', refresh);
    },
  };
}
