import type { Core, NodeSingular } from 'cytoscape';
import { useEffect, useReducer } from 'react';
import { shownNodes } from '../elements/shown.ts';
import { type Box, overlap } from '../footprint.ts';
import { boxesOfNode, labelsPlaced } from '../labels/current-labels.ts';
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
    cy.on(labelsPlaced, lookAgain);
    return () => {
      cy.off(labelsPlaced, lookAgain);
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
  if (nodes.flatMap((node) => boxesOfNode(cy, node)).some((box) => overlap(box, inModel))) return null;
  return (
    <p className="time-undated-label" style={{ left, top }}>
      Undated
    </p>
  );
}
