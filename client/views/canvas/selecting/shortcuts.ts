import type { Core } from 'cytoscape';
import type { Shortcut } from '../../../ui/shortcuts.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { pinnedIn } from '../../../workspace/view/pins.ts';
import { selectedNodes } from '../../../workspace/view/selection.ts';
import type { Point } from '../footprint.ts';
import { selectCommands } from './commands.ts';
import { toggleSelectMode } from './select-mode.ts';

/** How far nodes move at a press, in model pixels. */
const steps: Record<string, Point> = {
  ArrowLeft: { x: -20, y: 0 },
  ArrowRight: { x: 20, y: 0 },
  ArrowUp: { x: 0, y: -20 },
  ArrowDown: { x: 0, y: 20 },
};

/**
 * What the keyboard does with several nodes, or with the one under its cursor.
 * @param cursor the node under the cursor; null where there is none
 */
export function selectionShortcuts(cy: Core, cursor: () => string | null): Shortcut[] {
  const selected = () => selectedNodes(useWorkspace.getState().view.selection);

  /** What is acted on: all that are selected together, otherwise the node under the cursor. */
  function targets(): readonly string[] {
    const [several, one] = [selected(), cursor()];
    if (several.length > 1) return several;
    return one === null ? [] : [one];
  }

  const onTargets = (keys: string[], label: string, run: () => void): Shortcut => ({
    ...{ keys, label, run, isKeyOnly: true },
    when: () => targets().length > 0,
  });
  const { remove, pin, unpin } = useWorkspace.getState();
  const togglePins = () => {
    const pinned = pinnedIn(useWorkspace.getState().view);
    if (targets().every((id) => pinned.has(id))) unpin(targets());
    else pin(targets());
  };
  return [
    onTargets(['Delete', 'Backspace'], 'Remove from canvas', () => remove(targets())),
    onTargets(['p'], 'Pin, or unpin', togglePins),
    ...selectCommands.map(({ keys, label, needsSelection, run }) => ({
      keys: [keys],
      label,
      when: () => !needsSelection || selected().length > 0,
      run: () => run(cy),
    })),
    { keys: ['b'], label: 'Select by a box', run: () => toggleSelectMode('box') },
    { keys: ['l'], label: 'Select by a lasso', run: () => toggleSelectMode('lasso') },
    ...Object.entries(steps).map(([key, by]) =>
      onTargets([`Alt+${key}`], 'Move what is selected', () => moveBy(targets(), by)),
    ),
  ];
}

function moveBy(ids: readonly string[], by: Point): void {
  const { view, move } = useWorkspace.getState();
  const wanted = new Set(ids);
  const moved = view.nodes.flatMap(({ id, position: at }) =>
    at && wanted.has(id) ? [[id, { x: at.x + by.x, y: at.y + by.y }] as const] : [],
  );
  move(new Map(moved));
}
