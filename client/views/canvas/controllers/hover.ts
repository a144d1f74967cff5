import type { Collection, EventObject } from 'cytoscape';
import { idOf } from '../elements/ids.ts';
import type { Scene } from '../scene.ts';

/** Rests on a node for so long, in milliseconds, before it counts; the pointer only passes over others. */
const rest = 70;

/** What the pointer rests on stands out with its neighbours, and is named. */
export function followPointer({ cy, events, container }: Scene): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let marked: Collection | null = null;

  function leave() {
    clearTimeout(waiting);
    // Not looked for among all: this is heard at each step of a gesture.
    if (marked) {
      marked.removeClass('hovered near');
      marked = null;
    }
    events.hover(null);
  }

  function enter({ target }: EventObject) {
    leave();
    container.style.cursor = 'pointer';
    waiting = setTimeout(() => {
      cy.batch(() => {
        target.addClass('hovered');
        const near = target.isNode() ? target.neighborhood() : target.connectedNodes();
        near.addClass('near');
        marked = near.union(target);
      });
      events.hover(target.isNode() ? { node: idOf(target) } : { edge: idOf(target) });
    }, rest);
  }

  function out() {
    container.style.cursor = '';
    leave();
  }

  cy.on('mouseover', 'node, edge', enter);
  cy.on('mouseout', 'node, edge', out);
  cy.on('viewport grab remove', leave);
  return () => {
    clearTimeout(waiting);
    cy.off('mouseover', 'node, edge', enter);
    cy.off('mouseout', 'node, edge', out);
    cy.off('viewport grab remove', leave);
  };
}
