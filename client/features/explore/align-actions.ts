import { AlignHorizontalSpaceAround, AlignVerticalSpaceAround } from 'lucide-react';
import type { GraphNode } from '../../../contract/model/graph.ts';
import type { SelectionAction } from '../../entity/selection-action.ts';
import { useWorkspace } from '../../workspace/store.ts';
import type { Position } from '../../workspace/view/change.ts';
import { inColumn, inRow } from './align.ts';

/** Places nodes in a line, as one step; what is pinned is moved as well, since somebody asks for it. */
function align(nodes: readonly GraphNode[], line: typeof inRow): void {
  const { view, move } = useWorkspace.getState();
  const positions = new Map(view.nodes.map(({ id, position }) => [id, position]));
  const placed = nodes.flatMap(({ id, name }) => {
    const position: Position | undefined = positions.get(id);
    return position ? [{ id, name, position }] : [];
  });
  move(line(placed));
}

export const alignInRow: SelectionAction = {
  id: 'align-row',
  label: 'Align in a row',
  icon: AlignHorizontalSpaceAround,
  isMenuOnly: true,
  run: (nodes) => align(nodes, inRow),
};

export const alignInColumn: SelectionAction = {
  id: 'align-column',
  label: 'Align in a column',
  icon: AlignVerticalSpaceAround,
  isMenuOnly: true,
  run: (nodes) => align(nodes, inColumn),
};
