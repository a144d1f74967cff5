import type { NodeSingular } from 'cytoscape';
import { useWorkspace } from '../../../workspace/store.ts';
import { shownNodes } from '../elements/shown.ts';
import { labelSize } from '../footprint.ts';
import { labelSizeAt, placeLabels } from '../label-placement.ts';
import type { Scene } from '../scene.ts';

/** What matters more than any number of edges, in the order in which it does. */
const weights = { chosen: 4000, highlighted: 3000, arrived: 2000, leader: 6 };

/**
 * Seen from afar captions grow so that they can be read, and only those are written for which there is room: of what
 * is chosen, highlighted or has just come first, then of what has most edges.
 */
export function followLabels({ cy, large }: Scene): () => void {
  if (large) return () => {};
  let frame: number | undefined;
  let written = labelSize;
  let arrived: ReadonlySet<string> = new Set();

  function weightOf(node: NodeSingular): number {
    const { view, highlighted } = useWorkspace.getState();
    const id = node.id();
    const { selection } = view;
    if (selection && 'node' in selection && selection.node === id) return weights.chosen;
    const ranked = highlighted?.has(id) ? weights.highlighted : arrived.has(id) ? weights.arrived : 0;
    return ranked + node.data('size') + (node.data('leader') ? weights.leader : 0);
  }

  function isFaint(node: NodeSingular): boolean {
    const { highlighted } = useWorkspace.getState();
    return highlighted !== null && !highlighted.has(node.id());
  }

  function write() {
    frame = undefined;
    written = labelSizeAt(cy.zoom());
    const nodes = shownNodes(cy).map((node) => ({
      id: node.id(),
      position: node.position(),
      size: node.data('size'),
      caption: node.data('caption'),
      weight: weightOf(node),
      faint: isFaint(node),
    }));
    const sides = placeLabels(nodes, written);
    const enlarged = written > labelSize;
    cy.batch(() => {
      for (const node of shownNodes(cy).toArray() as NodeSingular[]) {
        const side = sides.get(node.id());
        if (enlarged) node.data('letters', written);
        node.toggleClass('enlarged', enlarged);
        node.toggleClass('unnamed', side === undefined);
        for (const each of ['above', 'right', 'left']) node.toggleClass(each, side === each);
      }
    });
  }

  function soon() {
    frame ??= requestAnimationFrame(write);
  }

  const onZoom = () => {
    if (labelSizeAt(cy.zoom()) !== written) soon();
  };
  const onMove = () => {
    if (written > labelSize) soon();
  };
  soon();
  cy.on('zoom', onZoom);
  cy.on('position', 'node', onMove);
  const stop = useWorkspace.subscribe((workspace, before) => {
    if (workspace.nodes !== before.nodes)
      arrived = new Set([...workspace.nodes.keys()].filter((id) => !before.nodes.has(id)));
    const { nodes, edges, view, highlighted } = workspace;
    const same =
      nodes === before.nodes &&
      edges === before.edges &&
      view.selection === before.view.selection &&
      highlighted === before.highlighted &&
      view.hiddenKinds === before.view.hiddenKinds;
    if (!same) soon();
  });
  return () => {
    stop();
    cy.off('zoom', onZoom);
    cy.off('position', 'node', onMove);
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}
