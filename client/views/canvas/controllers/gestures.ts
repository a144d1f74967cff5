import type { EventObject } from 'cytoscape';
import { idOf } from '../elements/ids.ts';
import type { Scene } from '../scene.ts';

/** Two taps expand a node; the right button or a long touch opens its menu. */
export function followGestures({ cy, container, events }: Scene): () => void {
  const expand = (event: EventObject) => events.expand(idOf(event.target));
  const menu = (event: EventObject) => events.menu(idOf(event.target));
  const hold = (event: EventObject) => {
    if (event.originalEvent.type.startsWith('touch')) menu(event);
  };
  const noBrowserMenu = (event: Event) => event.preventDefault();
  cy.on('dbltap', 'node', expand);
  cy.on('cxttap', 'node', menu);
  cy.on('taphold', 'node', hold);
  container.addEventListener('contextmenu', noBrowserMenu);
  return () => {
    cy.off('dbltap', 'node', expand);
    cy.off('cxttap', 'node', menu);
    cy.off('taphold', 'node', hold);
    container.removeEventListener('contextmenu', noBrowserMenu);
  };
}
