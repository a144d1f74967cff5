import type { NodeSingular } from 'cytoscape';
import { hasOpened } from '../../../ui/escape.ts';
import { listShortcuts, type Shortcut, shortcutFor } from '../../../ui/shortcuts.ts';
import { showAllRelationships } from '../../../workspace/complete-relationships.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { elementOf, idOf } from '../elements/ids.ts';
import { shownNodes } from '../elements/shown.ts';
import { useFindOnCanvas } from '../finding/find-on-canvas.ts';
import { type Direction, nearestTowards } from '../nearest.ts';
import type { Scene } from '../scene.ts';
import { toggleSelected } from '../selecting/choices.ts';
import { useSelectMode } from '../selecting/select-mode.ts';
import { selectionShortcuts } from '../selecting/shortcuts.ts';

const arrows: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Everything that the pointer can do, from the keyboard: a cursor walks from node to node. */
export function followKeyboard({ cy, camera, container, events }: Scene): () => void {
  let cursor: string | null = null;
  /** The relationship of the node under the cursor that the keyboard has reached. */
  let edge: string | null = null;

  function current(): NodeSingular | null {
    const {
      view: { selection },
    } = useWorkspace.getState();
    const id = cursor ?? (selection && 'node' in selection ? selection.node : null);
    if (id === null) return null;
    const node = elementOf(cy, id);
    // A collection is said to contain an empty one, so whether the node is there at all is asked first.
    return node.nonempty() && shownNodes(cy).contains(node) ? node : null;
  }

  function place(node: NodeSingular | null) {
    cy.nodes('.cursor').removeClass('cursor');
    leaveEdge();
    cursor = node ? idOf(node) : null;
    if (!node) return;
    node.addClass('cursor');
    camera.seek(node);
    events.announce({ node: idOf(node) });
  }

  function walk(direction: Direction) {
    const shown = shownNodes(cy).map((node) => ({ node, ...node.position() }));
    const from = current();
    const { x1, x2, y1, y2 } = cy.extent();
    const middle = { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
    const next = from ? nearestTowards(from.position(), direction, shown) : closest(middle, shown);
    if (next) place(next.node);
  }

  function leaveEdge() {
    if (edge !== null) elementOf(cy, edge).removeClass('hovered');
    edge = null;
  }

  /** Goes round the relationships of the node under the cursor. */
  function walkRelationships(by: 1 | -1) {
    const node = current();
    const edges = node?.connectedEdges(':visible').map((each) => idOf(each)) ?? [];
    if (!node || edges.length === 0) return;
    const at = edge === null ? (by === 1 ? -1 : 0) : edges.indexOf(edge);
    place(node);
    edge = edges.at((at + by) % edges.length) ?? null;
    if (edge === null) return;
    elementOf(cy, edge).addClass('hovered');
    events.announce({ edge });
  }

  /** First out of a mode, then out of the selection. */
  function leave() {
    if (useSelectMode.getState().mode !== 'move') useSelectMode.setState({ mode: 'move' });
    else select(null);
  }

  /** @param run something with the node under the cursor; without one the key means nothing here */
  function onNode(keys: string[], label: string, run: (id: string) => void): Shortcut {
    return {
      ...{ keys, label, isKeyOnly: true },
      when: () => current() !== null,
      run: () => {
        const node = current();
        if (node) run(idOf(node));
      },
    };
  }

  const { select } = useWorkspace.getState();
  const shortcuts: readonly Shortcut[] = [
    ...Object.entries(arrows).map(([key, direction]) => ({
      ...{ keys: [key], label: 'Next node in a direction', isKeyOnly: true },
      run: () => walk(direction),
    })),
    {
      ...{ keys: ['Shift+ArrowRight'], label: 'Next relationship of the node', isKeyOnly: true },
      run: () => walkRelationships(1),
    },
    {
      ...{ keys: ['Shift+ArrowLeft'], label: 'Previous relationship of the node', isKeyOnly: true },
      run: () => walkRelationships(-1),
    },
    onNode(['Enter', ' '], 'Select', (id) => select(edge === null ? { node: id } : { edge })),
    onNode(['e'], 'Expand', events.expand),
    onNode(['Shift+Enter'], 'Add to selection, or take out', toggleSelected),
    ...selectionShortcuts(cy, () => {
      const node = current();
      return node && idOf(node);
    }),
    onNode(['ContextMenu', 'Shift+F10'], 'Actions', events.menu),
    {
      keys: ['r'],
      label: 'Show all relationships among the nodes',
      run: () => void showAllRelationships(),
    },
    { keys: ['Escape'], label: 'Clear selection', when: () => !hasOpened(), run: leave },
    { keys: ['+', '='], label: 'Zoom in', run: () => camera.zoomBy(1.25) },
    { keys: ['-'], label: 'Zoom out', run: () => camera.zoomBy(0.8) },
    { keys: ['Mod+f'], label: 'Find on canvas', run: () => useFindOnCanvas.getState().open() },
    { keys: ['0'], label: 'Fit to view', run: () => camera.fit() },
  ];

  const onKey = (event: KeyboardEvent) => {
    const shortcut = event.target === container ? shortcutFor(event, shortcuts) : undefined;
    if (!shortcut) return;
    event.preventDefault();
    shortcut.run();
  };
  const unlist = listShortcuts({ title: 'Canvas', shortcuts });
  const onTap = () => place(null);
  // The ring shows where the keyboard is only while it is here.
  const onBlur = () => {
    cy.nodes('.cursor').removeClass('cursor');
    leaveEdge();
  };
  const onFocus = () => cursor !== null && elementOf(cy, cursor).addClass('cursor');
  container.addEventListener('keydown', onKey);
  container.addEventListener('blur', onBlur);
  container.addEventListener('focus', onFocus);
  cy.on('tap', onTap);
  return () => {
    unlist();
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
