import { useEffect, useState } from 'react';
import type { Viewport } from '../fit.ts';
import type { Scene } from '../scene.ts';

export interface SeenFrame extends Viewport {
  /** Of the frame, in pixels. */
  width: number;
  height: number;
}

/** From where the graph is looked at, as it changes. */
export function useViewport({ cy }: Scene): SeenFrame {
  const [seen, setSeen] = useState(() => seenIn(cy));
  useEffect(() => {
    const look = () => setSeen(seenIn(cy));
    look();
    cy.on('viewport resize', look);
    return () => {
      cy.off('viewport resize', look);
    };
  }, [cy]);
  return seen;
}

function seenIn(cy: Scene['cy']): SeenFrame {
  return { zoom: cy.zoom(), pan: { ...cy.pan() }, width: cy.width(), height: cy.height() };
}
