import type { NodeSingular } from 'cytoscape';
import { useWorkspace } from '../../../workspace/store.ts';
import { shownNodes } from '../elements/shown.ts';
import { type Direction, nearestTowards } from '../nearest.ts';
import type { Scene } from '../scene.ts';

const arrows: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Everything that the pointer can do, from the keyboard: a cursor walks from node to node. */
export function followKeyboard({ cy, camera, container, events }: Scene): () => void {
  let cursor: string | null = null;

  function current(): NodeSingular | null {
    const {
      view: { selection },
    } = useWorkspace.getState();
    const id = cursor ?? (selection && 'node' in selection ? selection.node : null);
    if (id === null) return null;
    const node = cy.getElementById(id);
    // A collection is said to contain an empty one, so whether the node is there at all is asked first.
    return node.nonempty() && shownNodes(cy).contains(node) ? node : null;
  }

  function place(node: NodeSingular | null) {
    cy.nodes('.cursor').removeClass('cursor');
    cursor = node?.id() ?? null;
    if (!node) return;
    node.addClass('cursor');
    camera.seek(node);
    events.say({ node: node.id() });
  }

  function walk(direction: Direction) {
    const shown = shownNodes(cy).map((node) => ({ node, ...node.position() }));
    const from = current();
    const { x1, x2, y1, y2 } = cy.extent();
    const middle = { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
    const next = from ? nearestTowards(from.position(), direction, shown) : closest(middle, shown);
    if (next) place(next.node);
  }

  /** @returns whether the key meant something here */
  function press({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    if (ctrlKey || metaKey || altKey) return false;
    const direction = arrows[key];
    if (direction) walk(direction);
    else if (key === '+' || key === '=') camera.zoomBy(1.25);
    else if (key === '-') camera.zoomBy(0.8);
    else if (key === '0') camera.fit();
    else if (key === 'Escape') useWorkspace.getState().select(null);
    else return command(shiftKey && key === 'F10' ? 'ContextMenu' : key);
    return true;
  }

  function command(key: string): boolean {
    const node = current();
    if (!node) return false;
    const { select, remove } = useWorkspace.getState();
    if (key === 'Enter' || key === ' ') select({ node: node.id() });
    else if (key === 'e' || key === 'E') events.expand(node.id());
    else if (key === 'Delete' || key === 'Backspace') remove([node.id()]);
    else if (key === 'ContextMenu') events.menu(node.id());
    else return false;
    return true;
  }

  const onKey = (event: KeyboardEvent) => {
    if (event.target === container && press(event)) event.preventDefault();
  };
  const onTap = () => place(null);
  // The ring shows where the keyboard is only while it is here.
  const onBlur = () => cy.nodes('.cursor').removeClass('cursor');
  const onFocus = () => cursor !== null && cy.getElementById(cursor).addClass('cursor');
  container.addEventListener('keydown', onKey);
  container.addEventListener('blur', onBlur);
  container.addEventListener('focus', onFocus);
  cy.on('tap', onTap);
  return () => {
    container.removeEventListener('keydown', onKey);
    container.removeEventListener('blur', onBlur);
    container.removeEventListener('focus', onFocus);
    cy.off('tap', onTap);
  };
}

function closest<Place extends { x: number; y: number }>(
  to: { x: number; y: number },
  places: readonly Place[],
) {
  const distance = ({ x, y }: Place) => Math.hypot(x - to.x, y - to.y);
  return places.length === 0
    ? undefined
    : places.reduce((best, place) => (distance(place) < distance(best) ? place : best));
}
