import type { Core } from 'cytoscape';
import { invertSelection, selectAll, selectNeighbours, selectSameKinds } from './choices.ts';

interface SelectCommand {
  readonly label: string;
  readonly keys: string;
  /** Whether it starts from what is selected. */
  readonly needsSelection: boolean;
  run(cy: Core): void;
}

/** What the menu and the keyboard offer to select. */
export const selectCommands: readonly SelectCommand[] = [
  { label: 'Select all', keys: 'Mod+a', needsSelection: false, run: selectAll },
  { label: 'Invert selection', keys: 'Mod+Shift+i', needsSelection: false, run: invertSelection },
  { label: 'Select neighbours too', keys: 'n', needsSelection: true, run: selectNeighbours },
  { label: 'Select same kinds', keys: 'k', needsSelection: true, run: selectSameKinds },
];
