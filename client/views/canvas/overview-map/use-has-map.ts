import { useEffect, useState } from 'react';
import { useShownGraph } from '../../../entity/shown-graph.ts';
import { shownNodes } from '../elements/shown.ts';
import type { Scene } from '../scene.ts';
import { graphBox } from './draw-map.ts';
import { holds, seenThrough } from './map-geometry.ts';

/** From so many nodes on a map is of use, also where the whole is in sight. */
const many = 150;
/** Looked at at most so often, in milliseconds. */
const pause = 250;

/** Whether the graph has a map: it has very many nodes, or part of it is out of sight. */
export function useHasMap({ cy }: Scene): boolean {
  const shown = useShownGraph().nodes;
  const [isBeyond, setBeyond] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      timer = undefined;
      if (cy.destroyed()) return;
      const seen = seenThrough(
        { zoom: cy.zoom(), pan: cy.pan() },
        { width: cy.width(), height: cy.height() },
      );
      setBeyond(shownNodes(cy).nonempty() && !holds(seen, graphBox(cy)));
    };
    const soon = () => {
      timer ??= setTimeout(look, pause);
    };
    soon();
    cy.on('viewport resize position add remove', soon);
    return () => {
      clearTimeout(timer);
      cy.off('viewport resize position add remove', soon);
    };
  }, [cy]);
  return shown.size > many || (isBeyond && shown.size > 1);
}
