import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import type { DrawnLabel } from '../../client/views/canvas/labels/drawn-labels.ts';
import { type Box, canvasOf } from './graph-on-canvas.ts';

/** Waits until captions stand where they stay as long as nothing moves. */
export async function captionsAtRest(page: Page): Promise<void> {
  await page.locator('.canvas[data-idle="true"] .canvas-labels[data-placed="true"]').waitFor();
}

export interface CaptionMeasures {
  /** Nodes that are named, in alphabetical order. */
  named: string[];
  /** Height of the smallest letters, in pixels of the screen. */
  smallest: number;
  /** The few nodes with most edges. */
  hubs: string[];
  /** What a caption touches: `caption of … touches …`; edges don't count for hubs, whose edges may leave no gap. */
  touches: string[];
}

/** What the drawing library keeps for itself. */
interface NodeRenderer {
  getNodeShape(node: object): string;
  nodeShapes: Record<
    string,
    {
      checkPoint(
        ...given: [
          x: number,
          y: number,
          padding: number,
          width: number,
          height: number,
          atX: number,
          atY: number,
          corner: 'auto',
          style: object,
        ]
      ): boolean;
    }
  >;
}

/** Measures the captions as they are drawn, each by itself, against the geometry of everything on the canvas. */
export function measuredCaptions(page: Page): Promise<CaptionMeasures> {
  return canvasOf(page).evaluate((stage: HTMLElement & { _cyreg?: { cy: Core } }) => {
    const cy = stage._cyreg?.cy;
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    if (!cy || !context) throw new Error('Nothing is drawn here.');
    const zoom = cy.zoom();
    const family = getComputedStyle(stage).getPropertyValue('--font-ui');
    const labels: DrawnLabel[] = cy.scratch('labels').drawn.filter(({ of }: DrawnLabel) => of === 'node');
    const boxes = labels.map((label): { id: string; box: Box } => {
      context.font = `${label.bold ? 600 : 400} ${label.size}px ${family}`;
      const width = Math.max(...label.lines.map((line) => context.measureText(line).width));
      const left = label.at.x - { left: 0, center: width / 2, right: width }[label.align];
      const { size, at, lines } = label;
      // From the height of capitals above the first line to the line that the last stands on.
      const [top, bottom] = [at.y - 0.73 * size, at.y + (lines.length - 1) * 1.2 * size];
      return { id: label.id, box: { left, right: left + width, top, bottom } };
    });
    const isIn = ({ left, right, top, bottom }: Box, { x, y }: { x: number; y: number }) =>
      x > left && x < right && y > top && y < bottom;
    const overlap = (one: Box, other: Box) =>
      one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
    const edges = cy.edges(':visible').map((edge) => {
      const controls = edge.controlPoints() ?? [];
      const points = [edge.sourceEndpoint(), ...controls, edge.targetEndpoint()];
      const middle = (a = { x: 0, y: 0 }, b = a) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
      const pieces =
        controls.length === 0
          ? [[points[0], middle(points[0], points[1]), points[1]] as const]
          : controls.map(
              (control, index) =>
                [
                  index === 0 ? points[0] : middle(controls[index - 1], control),
                  control,
                  index === controls.length - 1 ? points.at(-1) : middle(control, controls[index + 1]),
                ] as const,
            );
      const along = pieces.flatMap(([from = { x: 0, y: 0 }, by = from, to = by]) =>
        Array.from({ length: 161 }, (_, step) => {
          const at = step / 160;
          return {
            x: (1 - at) ** 2 * from.x + 2 * at * (1 - at) * by.x + at ** 2 * to.x,
            y: (1 - at) ** 2 * from.y + 2 * at * (1 - at) * by.y + at ** 2 * to.y,
          };
        }),
      );
      return { id: edge.data('graphId'), along };
    });
    const around = ({ x, y }: { x: number; y: number }, by: number): Box => ({
      left: x - by,
      right: x + by,
      top: y - by,
      bottom: y + by,
    });
    // The drawing library itself says what lies in a node.
    const renderer = (cy as unknown as { renderer(): NodeRenderer }).renderer();
    const nodes = cy.nodes(':visible').map((node) => {
      const [{ x, y }, size] = [node.position(), node.width()];
      const shape = renderer.nodeShapes[renderer.getNodeShape(node)];
      const holds = (point: { x: number; y: number }) =>
        shape?.checkPoint(point.x, point.y, 0, size, size, x, y, 'auto', {}) === true;
      return { id: node.data('graphId'), box: around({ x, y }, size / 2), holds };
    });
    /** A dense grid of points in a box. */
    const pointsIn = ({ left, right, top, bottom }: Box) =>
      Array.from({ length: 400 }, (_, index) => ({
        x: left + ((right - left) * (index % 40)) / 39,
        y: top + ((bottom - top) * Math.floor(index / 40)) / 9,
      }));
    const hubs = cy
      .nodes(':visible')
      .map((node) => ({ id: node.data('graphId'), edges: node.degree(false) }))
      .filter(({ edges }) => edges >= 8)
      .toSorted((one, other) => other.edges - one.edges)
      .slice(0, 5)
      .map(({ id }) => id);
    return {
      hubs,
      named: labels.map(({ id }) => id).sort(),
      smallest: Math.min(...labels.map(({ size }) => size * zoom)),
      touches: boxes.flatMap(({ id, box }, index) =>
        [
          ...edges.filter(({ along }) => !hubs.includes(id) && along.some((point) => isIn(box, point))),
          ...nodes.filter((node) => overlap(box, node.box) && pointsIn(box).some(node.holds)),
          ...boxes.slice(index + 1).filter((other) => overlap(box, other.box)),
        ].map((other) => `caption of ${id} touches ${other.id}`),
      ),
    };
  });
}
