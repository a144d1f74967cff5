import { Route } from 'lucide-react';
import type { SelectionAction } from '../../entity/selection-action.ts';
import { bringTasks } from '../../workspace/panels.ts';
import { showShortestPath } from './shortest-path.ts';

/** Shows how two selected nodes are connected, in one step. */
export const shortestPathAction: SelectionAction = {
  id: 'shortest path',
  label: 'Shortest path',
  icon: Route,
  appliesTo: (nodes) => nodes.length === 2,
  run([from, to], { setAddress }) {
    if (!from || !to) return;
    void showShortestPath(from, to, (hubs) => {
      void setAddress({
        task: 'explore',
        from: from.id,
        to: to.id,
        hubs: hubs || null,
        path: 1,
        office: null,
      });
      bringTasks();
    });
  },
};
