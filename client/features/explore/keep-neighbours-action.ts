import { Crosshair } from 'lucide-react';
import type { NodeAction } from '../../entity/node-action.ts';
import { useWorkspace } from '../../workspace/store.ts';

/** Removes all but the entity and what is related to it on the canvas. */
export const keepNeighboursAction: NodeAction = {
  id: 'keep-neighbours',
  label: 'Keep only this and neighbours',
  isMenuOnly: true,
  icon: Crosshair,
  appliesTo: ({ isOnCanvas }) => isOnCanvas,
  run({ node: { id } }) {
    const { nodes, edges, remove } = useWorkspace.getState();
    const kept = new Set([id]);
    for (const { source, target } of edges.values()) {
      if (source === id) kept.add(target);
      if (target === id) kept.add(source);
    }
    remove([...nodes.keys()].filter((each) => !kept.has(each)));
  },
};
