import type { Core } from 'cytoscape';
import type { JSHandle, Locator, Page } from 'playwright-core';
import { drawnId } from '../../client/views/canvas/elements/ids.ts';

/** The canvas’s element, by which Cytoscape hands out what it has drawn. */
interface Drawn extends HTMLElement {
  _cyreg?: { cy: Core };
}

/** In pixels, of the model or of the page. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Waits until the canvas holds something and has been at rest for a few frames in a row. */
export async function atRest(page: Page): Promise<void> {
  await canvasOf(page).waitFor();
  await page.evaluate(
    async ({ frames, milliseconds }) => {
      const deadline = performance.now() + milliseconds;
      for (let idleFrames = 0; idleFrames < frames; ) {
        const canvas: Drawn | null = document.querySelector('[role="application"]');
        const idle = canvas?.closest('[data-idle]')?.getAttribute('data-idle') === 'true';
        idleFrames = idle && (canvas._cyreg?.cy.nodes().length ?? 0) > 0 ? idleFrames + 1 : 0;
        await new Promise(requestAnimationFrame);
        if (performance.now() > deadline) throw new Error('The graph does not come to rest.');
      }
    },
    { frames: 4, milliseconds: 30_000 },
  );
}

export function canvasOf(page: Page): Locator {
  return page.getByRole('application', { name: 'Graph canvas' });
}

/** What a screen reader hears in place of the canvas. */
export function accessibleListOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Graph as a list' });
}

/** The drawing itself, since a canvas has no elements to look at. */
function drawingOf(page: Page): Promise<JSHandle<Core>> {
  return canvasOf(page).evaluateHandle((canvas: Drawn) => {
    if (!canvas._cyreg) throw new Error('Nothing is drawn here.');
    return canvas._cyreg.cy;
  });
}

/** Where every node stands on the canvas, by its id, which may be `__proto__` as well. */
export async function placesIn(page: Page): Promise<Record<string, { x: number; y: number }>> {
  const drawing = await drawingOf(page);
  const places = await drawing.evaluate((cy) =>
    cy.nodes().map((node) => ({ id: String(node.data('graphId')), at: { ...node.position() } })),
  );
  return Object.fromEntries(places.map(({ id, at }) => [id, at]));
}

/** The ids of all nodes, in alphabetical order. */
export async function nodesIn(page: Page): Promise<string[]> {
  return Object.keys(await placesIn(page)).sort();
}

/** What every node covers of the canvas, without its caption. */
export async function boxesIn(page: Page): Promise<Record<string, Box>> {
  const drawing = await drawingOf(page);
  return drawing.evaluate((cy) =>
    Object.fromEntries(
      cy.nodes().map((node) => {
        const { x1, x2, y1, y2 } = node.boundingBox({ includeLabels: false, includeOverlays: false });
        return [node.data('graphId'), { left: x1, right: x2, top: y1, bottom: y2 }];
      }),
    ),
  );
}

/** The edges that are drawn through a node at which they do not end, as `edge through node`. */
export async function crossedIn(page: Page): Promise<string[]> {
  const drawing = await drawingOf(page);
  return drawing.evaluate((cy) => {
    const steps = Array.from({ length: 65 }, (_, index) => index / 64);
    return cy
      .edges()
      .toArray()
      .flatMap((edge) => {
        const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
        const by = edge.controlPoints()?.[0] ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
        const along = (at: number, way: 'x' | 'y') =>
          (1 - at) ** 2 * from[way] + 2 * at * (1 - at) * by[way] + at ** 2 * to[way];
        return cy
          .nodes()
          .filter((node) => {
            const { x, y } = node.position();
            const isNear = (at: number) =>
              Math.hypot(along(at, 'x') - x, along(at, 'y') - y) < node.width() / 2;
            return !edge.connectedNodes().contains(node) && steps.some(isNear);
          })
          .map((node) => `${edge.data('graphId')} through ${node.data('graphId')}`);
      });
  });
}

/** Where the middle of a node is on the page, to point at it. */
export async function pointOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const frame = await canvasOf(page).boundingBox();
  const drawing = await drawingOf(page);
  const { x, y } = await drawing.evaluate(
    (cy, node) => cy.getElementById(node).renderedPosition(),
    drawnId(id),
  );
  return { x: (frame?.x ?? 0) + x, y: (frame?.y ?? 0) + y };
}

/** The ids of the highlighted nodes, in alphabetical order: all of them where nothing is highlighted. */
export async function highlightedIn(page: Page): Promise<string[]> {
  const drawing = await drawingOf(page);
  return drawing.evaluate((cy) => {
    const brightest = Math.max(...cy.nodes().map((node) => node.effectiveOpacity()));
    return cy
      .nodes()
      .filter((node) => node.effectiveOpacity() === brightest)
      .map((node) => node.data('graphId'))
      .sort();
  });
}

/** How strongly every node is drawn and filled, and whether with an edge around it, by its id. */
export async function looksIn(
  page: Page,
): Promise<Record<string, { opacity: number; fill: number; edged: boolean }>> {
  const drawing = await drawingOf(page);
  return drawing.evaluate((cy) =>
    Object.fromEntries(
      cy.nodes().map((node) => {
        const style = (name: string) => Number.parseFloat(node.style(name));
        return [
          node.data('graphId'),
          { opacity: style('opacity'), fill: style('background-opacity'), edged: style('border-width') > 0 },
        ];
      }),
    ),
  );
}

/**
 * Watches the nodes that are drawn now.
 * @returns tells which of them have been moved since, however little and however briefly
 */
export async function watchPlaces(page: Page): Promise<() => Promise<string[]>> {
  const drawing = await drawingOf(page);
  const watched = await drawing.evaluateHandle((cy) => {
    const stood = new Map(cy.nodes().map((node) => [node.data('graphId'), { ...node.position() }]));
    const moved = new Set<string>();
    cy.on('position', 'node', ({ target }) => {
      const was = stood.get(target.data('graphId'));
      const { x, y } = target.position();
      if (was && (was.x !== x || was.y !== y)) moved.add(target.data('graphId'));
    });
    return moved;
  });
  return () => watched.evaluate((moved) => [...moved].sort());
}

/** How the outline of a node is drawn. */
export async function outlineOf(page: Page, id: string): Promise<string> {
  const drawing = await drawingOf(page);
  return drawing.evaluate((cy, node) => {
    const element = cy.getElementById(node);
    return Number.parseFloat(element.style('outline-width')) > 0
      ? String(element.style('outline-style'))
      : '';
  }, drawnId(id));
}
