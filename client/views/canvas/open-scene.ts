import cytoscape from 'cytoscape';
import { offerImageSource } from '../../export/image-source.ts';
import { createCamera } from './camera.ts';
import { followBadges } from './controllers/badges.ts';
import { followDetours } from './controllers/detours.ts';
import { followDrag } from './controllers/drag.ts';
import { followElements } from './controllers/elements.ts';
import { followFrame } from './controllers/frame.ts';
import { followGestures } from './controllers/gestures.ts';
import { followHidden } from './controllers/hidden.ts';
import { followHighlight } from './controllers/highlight.ts';
import { followPointer } from './controllers/hover.ts';
import { followKeyboard } from './controllers/keyboard.ts';
import { followLabels } from './controllers/labels.ts';
import { followPinned } from './controllers/pinned.ts';
import { followPositions } from './controllers/positions.ts';
import { followRegion } from './controllers/region.ts';
import { followSelection } from './controllers/selection.ts';
import { followTheme } from './controllers/theme.ts';
import { followTimeStatus } from './controllers/time-status.ts';
import { coversOf } from './covered.ts';
import { pngOf, svgOf } from './export/files.tsx';
import type { Controller, Scene, SceneEvents } from './scene.ts';
import type { Icons } from './styles/icon-sheet.tsx';
import { createWork } from './work.ts';

/**
 * Opens the drawing in an element and lets it follow the workspace’s state.
 * @param large whether the graph is drawn plainly, having very many nodes
 * @returns the scene, and what closes it
 */
export function openScene(
  container: HTMLElement,
  large: boolean,
  icons: Icons,
  events: SceneEvents,
): { scene: Scene; close(): void } {
  const cy = cytoscape({
    container,
    minZoom: 0.05,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autounselectify: true,
    hideEdgesOnViewport: large,
    ...(large && { pixelRatio: 1 }),
  });
  const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
  const camera = createCamera(cy, still, () => coversOf(container.parentElement ?? container));
  const work = createWork(events.onIdleChange);
  const scene: Scene = { cy, container, large, events, still, camera, work };
  const controllers: Controller[] = [
    followTheme,
    (each) => followElements(each, icons),
    followHidden,
    followPinned,
    followPositions,
    followDrag,
    followTimeStatus,
    followBadges,
    followLabels,
    followDetours,
    followHighlight,
    followSelection,
    followRegion,
    followPointer,
    followGestures,
    followKeyboard,
    followFrame,
    (each) => offerImageSource({ png: () => pngOf(each), svg: () => svgOf(each) }),
  ];
  const closers = controllers.map((follow) => follow(scene));
  return {
    scene,
    close() {
      for (const close of closers) close();
      cy.destroy();
    },
  };
}
