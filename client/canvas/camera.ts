import type { CollectionArgument, Core, NodeSingular } from 'cytoscape';
import { glide } from './layouts/layout.ts';

const padding = 36;
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
  /** Zooms out or moves just as far as it takes to see some elements, if any is out of sight. */
  reveal(elements: CollectionArgument): void;
  /** Moves a node to the middle if it is out of sight. */
  seek(node: NodeSingular): void;
  /** Width of what is not covered against its height. */
  aspect(): number;
  /** Whether the visitor has moved the picture since it was last fitted. */
  moved(): boolean;
}

/** @param margins what covers the frame now */
export function createCamera(cy: Core, still: () => boolean, margins: () => Margins): Camera {
  let fitted = false;
  cy.on('dragpan pinchzoom scrollzoom', () => {
    fitted = false;
  });

  function move(zoom: number, middle: { x: number; y: number }, at?: 'once', aside = 0) {
    const pan = { x: cy.width() / 2 + aside - middle.x * zoom, y: cy.height() / 2 - middle.y * zoom };
    cy.stop();
    if (at === 'once' || still()) cy.viewport({ zoom, pan });
    else cy.animate({ zoom, pan }, { duration: glide, easing: 'ease-in-out-cubic' });
  }

  return {
    fit(at) {
      const shown = cy.elements(':visible');
      if (shown.empty()) return;
      const box = shown.boundingBox({});
      const { left, right } = margins();
      const width = cy.width() - left - right - 2 * padding;
      const zoom = Math.min(width / box.w, (cy.height() - 2 * padding) / box.h, closest);
      const middle = { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 };
      move(Math.max(zoom, cy.minZoom()), middle, at, (left - right) / 2);
      fitted = true;
    },
    zoomBy(factor) {
      fitted = false;
      const { x1, x2, y1, y2 } = cy.extent();
      move(Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor)), {
        x: (x1 + x2) / 2,
        y: (y1 + y2) / 2,
      });
    },
    reveal(elements) {
      const box = cy.collection().union(elements).boundingBox({});
      const { x1, x2, y1, y2 } = cy.extent();
      if (box.x1 >= x1 && box.x2 <= x2 && box.y1 >= y1 && box.y2 <= y2) return;
      const whole = {
        x1: Math.min(x1, box.x1),
        x2: Math.max(x2, box.x2),
        y1: Math.min(y1, box.y1),
        y2: Math.max(y2, box.y2),
      };
      const room = padding / 2;
      const zoom = Math.min(
        (cy.width() - room) / (whole.x2 - whole.x1),
        (cy.height() - room) / (whole.y2 - whole.y1),
      );
      move(Math.min(zoom, cy.zoom()), { x: (whole.x1 + whole.x2) / 2, y: (whole.y1 + whole.y2) / 2 });
    },
    seek(node) {
      const { x, y } = node.renderedPosition();
      const inside = x > padding && y > padding && x < cy.width() - padding && y < cy.height() - padding;
      if (!inside) move(cy.zoom(), node.position());
    },
    aspect() {
      const { left, right } = margins();
      const [width, height] = [cy.width() - left - right, cy.height()];
      return width > 0 && height > 0 ? width / height : 1;
    },
    moved: () => !fitted,
  };
}
