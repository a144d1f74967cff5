import { Waypoints } from 'lucide-react';
import type { NodeAction } from '../../entity/node-action.ts';
import type { Address } from '../../workspace/address.ts';
import { bringTasks } from '../../workspace/panels.ts';

/** Asks for the paths between the entity and another. */
export const pathsAction: NodeAction = {
  id: 'paths',
  label: 'Find paths to …',
  icon: Waypoints,
  run({ node, address, setAddress }) {
    void setAddress(connectionWith(node.id, address));
    bringTasks();
  },
};

/**
 * Where “Find paths to …” on an entity leads: it becomes the end that is missing, or the first of two new ones.
 * @param ends of the paths that are asked for now
 */
export function connectionWith(id: string, { from, to }: Pick<Address, 'from' | 'to'>): Partial<Address> {
  const ends = from && !to && from !== id ? { from, to: id } : { from: id, to: '' };
  return { task: 'explore', ...ends, path: 1 };
}
