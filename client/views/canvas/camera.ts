import type { Core, NodeCollection, NodeSingular } from 'cytoscape';
import { shownNodes } from './elements/shown.ts';
import { fitOf, isInSight, type Viewport, type ViewportFrame } from './fit.ts';
import { type Box, boxAt, type Point } from './footprint.ts';
import { glide } from './layouts/layout.ts';
import { footprintOfNode } from './layouts/problem.ts';

/** A small graph is not blown up beyond this. */
const closest = 1.15;

/** From farther away a name cannot be read. */
const legible = 0.6;

export interface Camera {
  /** @param at at once, without gliding there */
  fit(at?: 'once'): void;
  zoomBy(factor: number): void;
  /** Moves what is in sight, at once. */
  panTo(pan: Point): void;
  /**
   * Brings some nodes into sight: a graph that was fitted is fitted again, else it zooms out just as far as
   * it takes to see them together with what is in sight.
   */
  reveal(nodes: NodeCollection): void;
  /**
   * Moves a node to the middle if it is out of sight.
   * @param how `legible` where it is to be seen from near enough to read its name
   */
  seek(node: NodeSingular, how?: 'legible'): void;
  /** Takes notice of a new size of the frame: what was in its middle stays there, at the same zoom. */
  resize(): void;
  /** Width of the frame against its height. */
  aspect(): number;
  /** What covers the frame now, in pixels from its upper left corner. */
  covers(): readonly Box[];
  /** Whether the visitor has not moved the graph since it was last fitted. */
  fitted(): boolean;
}

/** @param covers what covers the frame now, in pixels from its upper left corner */
export function createCamera(cy: Core, still: () => boolean, covers: () => readonly Box[]): Camera {
  let fitted = false;
  let size = { width: cy.width(), height: cy.height() };
  cy.on('dragpan pinchzoom scrollzoom', () => {
    fitted = false;
  });

  function frame(): ViewportFrame {
    return { width: cy.width(), height: cy.height(), covers: covers() };
  }

  function look({ zoom, pan }: Viewport, at?: 'once') {
    cy.stop();
    if (at === 'once' || still()) cy.viewport({ zoom, pan });
    else cy.animate({ zoom, pan }, { duration: glide, easing: 'ease-in-out-cubic' });
  }

  function fitAll(at?: 'once') {
    const shown = boxesOf(shownNodes(cy));
    if (shown.length === 0) return;
    look(fitOf(shown, frame(), { maxZoom: closest, minZoom: cy.minZoom() }), at);
    fitted = true;
  }

  return {
    fit: fitAll,
    zoomBy(factor) {
      fitted = false;
      const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor));
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      const { x, y } = cy.pan();
      const grown = zoom / cy.zoom();
      look({ zoom, pan: { x: middle.x + (x - middle.x) * grown, y: middle.y + (y - middle.y) * grown } });
    },
    panTo(pan) {
      fitted = false;
      cy.stop();
      cy.pan(pan);
    },
    reveal(nodes) {
      const [seen, view] = [frame(), { zoom: cy.zoom(), pan: cy.pan() }];
      const wanted = boxesOf(nodes);
      if (wanted.every((box) => isInSight(box, seen, view))) return;
      if (fitted) {
        fitAll();
        return;
      }
      const others = boxesOf(shownNodes(cy)).filter((box) => isInSight(box, seen, view));
      look(fitOf([...wanted, ...others], seen, { maxZoom: view.zoom, minZoom: cy.minZoom() }));
    },
    seek(node, how) {
      const { x, y } = node.position();
      const isFar = how === 'legible' && cy.zoom() < legible;
      const zoom = isFar ? legible : cy.zoom();
      const box = { left: x, right: x, top: y, bottom: y };
      if (!isFar && isInSight(box, frame(), { zoom, pan: cy.pan() })) return;
      if (isFar) fitted = false;
      look({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } });
    },
    resize() {
      cy.resize();
      const before = size;
      size = { width: cy.width(), height: cy.height() };
      // While it is hidden, it has no middle.
      if (before.width * before.height * size.width * size.height === 0) return;
      cy.panBy({ x: (size.width - before.width) / 2, y: (size.height - before.height) / 2 });
    },
    aspect: () => (cy.width() > 0 && cy.height() > 0 ? cy.width() / cy.height() : 1),
    covers,
    fitted: () => fitted,
  };
}

function boxesOf(nodes: NodeCollection): Box[] {
  return nodes.map((node) => boxAt(footprintOfNode(node), node.position()));
}
