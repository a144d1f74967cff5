import type { Core, NodeCollection, NodeSingular } from 'cytoscape';
import { shownNodes } from './elements/shown.ts';
import { type Box, boxAt, type Point, wholeOf } from './footprint.ts';
import { glide } from './layouts/layout.ts';
import { footprintOfNode } from './layouts/problem.ts';

const padding = 32;
/** A small picture is not blown up beyond this. */
const closest = 1.15;

/** How much of the frame’s sides is covered, in pixels. */
export interface Margins {
  left: number;
  right: number;
}

export interface Camera {
  /** @param at at once, without gliding there */
  fit(at?: 'once'): void;
  zoomBy(factor: number): void;
  /**
   * Brings some nodes into sight: a picture that was fitted is fitted again, else it zooms out just as far as
   * it takes to see them together with what is in sight.
   */
  reveal(nodes: NodeCollection): void;
  /** Moves a node to the middle if it is out of sight. */
  seek(node: NodeSingular): void;
  /** Width of what is not covered against its height. */
  aspect(): number;
  /** Whether the visitor has not moved the picture since it was last fitted. */
  fitted(): boolean;
}

/** @param margins what covers the frame now */
export function createCamera(cy: Core, still: () => boolean, margins: () => Margins): Camera {
  let fitted = false;
  cy.on('dragpan pinchzoom scrollzoom', () => {
    fitted = false;
  });

  function move(zoom: number, middle: Point, at?: 'once') {
    const { left, right } = margins();
    const centre = { x: (cy.width() + left - right) / 2, y: cy.height() / 2 };
    const pan = { x: centre.x - middle.x * zoom, y: centre.y - middle.y * zoom };
    cy.stop();
    if (at === 'once' || still()) cy.viewport({ zoom, pan });
    else cy.animate({ zoom, pan }, { duration: glide, easing: 'ease-in-out-cubic' });
  }

  function frame(box: Box, limit: number, at?: 'once') {
    const { left, right } = margins();
    const across = (cy.width() - left - right - 2 * padding) / (box.right - box.left);
    const down = (cy.height() - 2 * padding) / (box.bottom - box.top);
    const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    move(Math.max(cy.minZoom(), Math.min(across, down, limit)), middle, at);
  }

  /** The part of the picture that is in sight, in model pixels. */
  function sight(): Box {
    const { x1, x2, y1, y2 } = cy.extent();
    const { left, right } = margins();
    return { left: x1 + left / cy.zoom(), right: x2 - right / cy.zoom(), top: y1, bottom: y2 };
  }

  function fitAll(at?: 'once') {
    const shown = boxesOf(shownNodes(cy));
    if (shown.length === 0) return;
    frame(wholeOf(shown), closest, at);
    fitted = true;
  }

  return {
    fit: fitAll,
    zoomBy(factor) {
      fitted = false;
      const { left, right, top, bottom } = sight();
      const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor));
      move(zoom, { x: (left + right) / 2, y: (top + bottom) / 2 });
    },
    reveal(nodes) {
      const seen = sight();
      const wanted = boxesOf(nodes);
      if (wanted.every((box) => within(box, seen))) return;
      if (fitted) {
        fitAll();
        return;
      }
      const others = boxesOf(shownNodes(cy)).filter((box) => within(box, seen));
      frame(wholeOf([...wanted, ...others]), cy.zoom());
    },
    seek(node) {
      const { x, y } = node.position();
      if (!within({ left: x, right: x, top: y, bottom: y }, sight())) move(cy.zoom(), { x, y });
    },
    aspect() {
      const { left, right } = margins();
      const [width, height] = [cy.width() - left - right, cy.height()];
      return width > 0 && height > 0 ? width / height : 1;
    },
    fitted: () => fitted,
  };
}

function boxesOf(nodes: NodeCollection): Box[] {
  return nodes.map((node) => boxAt(footprintOfNode(node), node.position()));
}

function within(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}
