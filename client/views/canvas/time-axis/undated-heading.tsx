import type { Core, NodeSingular } from 'cytoscape';
import { useEffect, useReducer } from 'react';
import { shownNodes } from '../elements/shown.ts';
import { type Box, labelSize, overlap } from '../footprint.ts';
import { captionBox, discOf, sides } from '../label-placement.ts';
import type { SeenFrame } from './use-viewport.ts';

/** What the heading takes up, and how far it keeps from the corner of the area, in pixels of the screen. */
const size = { width: 52, height: 16 };
const inset = { left: 8, top: 4 };

interface UndatedHeadingProps {
  cy: Core;
  area: Box;
  seen: SeenFrame;
  /** How much of the top of the frame is covered, in pixels. */
  covered: number;
}

/** Stands in the upper left corner of the area of the undated, as far as it is in sight and no name stands there. */
export function UndatedHeading({ cy, area, seen: { zoom, pan, height }, covered }: UndatedHeadingProps) {
  const [, lookAgain] = useReducer((looks: number) => looks + 1, 0);
  useEffect(() => {
    // Where names stand is a matter of classes, and follows the zoom a frame later.
    cy.on('class', 'node', lookAgain);
    return () => {
      cy.off('class', 'node', lookAgain);
    };
  }, [cy]);
  const left = Math.max(area.left * zoom + pan.x, 0) + inset.left;
  const top = area.top * zoom + pan.y + inset.top;
  if (top < covered || top > height) return null;
  const inModel = {
    left: (left - pan.x) / zoom,
    right: (left + size.width - pan.x) / zoom,
    top: (top - pan.y) / zoom,
    bottom: (top + size.height - pan.y) / zoom,
  };
  const nodes = shownNodes(cy).toArray() as NodeSingular[];
  if (nodes.flatMap(drawnBoxes).some((box) => overlap(box, inModel))) return null;
  return (
    <p className="time-undated-label" style={{ left, top }}>
      Undated
    </p>
  );
}

/** What a node and its name, where that is written, take up now, in model pixels. */
function drawnBoxes(node: NodeSingular): Box[] {
  const { size, caption, letters } = node.data();
  const drawn = { position: node.position(), size, caption };
  if (node.hasClass('unnamed')) return [discOf(drawn)];
  const side = sides.find((each) => node.hasClass(each)) ?? 'below';
  const written = node.hasClass('enlarged') ? letters : labelSize;
  return [discOf(drawn), captionBox(drawn, written, side)];
}
