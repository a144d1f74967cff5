import type { SelectionAction } from '../entity/selection-action.ts';
import { shortestPathAction } from '../features/connections/shortest-path-action.ts';
import { alignInColumn, alignInRow } from '../features/explore/align-actions.ts';
import { expandSelectionBy } from '../features/explore/expand-by/expand-by-action.ts';
import {
  expandSelection,
  keepSelection,
  pinSelection,
  removeSelection,
  unpinSelection,
} from '../features/explore/selection-actions.ts';
import { exportSelection } from '../features/export-selection/export-action.ts';
import { highlightSelection } from '../features/focus/highlight-actions.ts';

/**
 * What can be done with several nodes at once, in the order in which it is offered. To add an action, write it like those
 * in features/explore/selection-actions.ts and put it on this list: the panel of the selection and its menu on the
 * canvas follow it.
 */
export const selectionActions: readonly SelectionAction[] = [
  expandSelection,
  expandSelectionBy,
  highlightSelection,
  shortestPathAction,
  pinSelection,
  unpinSelection,
  alignInRow,
  alignInColumn,
  exportSelection,
  keepSelection,
  removeSelection,
];
