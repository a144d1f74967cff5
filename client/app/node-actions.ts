import type { NodeAction } from '../entity/node-action.ts';
import { pathsAction } from '../features/connections/paths-action.ts';
import { collapseAction } from '../features/explore/collapse-action.ts';
import { expandAction } from '../features/explore/expand-action.ts';
import { expandByAction } from '../features/explore/expand-by/expand-by-action.ts';
import { keepNeighboursAction } from '../features/explore/keep-neighbours-action.ts';
import { pinAction, unpinAction } from '../features/explore/pin-actions.ts';
import { removeAction } from '../features/explore/remove-action.ts';
import { highlightAction } from '../features/focus/highlight-actions.ts';
import { lineageAction } from '../features/lineage/lineage-action.ts';
import { officeAction } from '../features/office/office-action.ts';
import { officeHoldersAction } from '../features/office-holders/office-holders-action.ts';
import { queriesAction } from '../features/queries/about/queries-action.ts';
import { traceAction } from '../features/trace/trace-action.ts';

/**
 * What can be done with an entity, in the order in which it is offered. To add an action, write a file like
 * features/trace/trace-action.ts and put it on this list: the details and the menu of the canvas follow it.
 */
export const nodeActions: readonly NodeAction[] = [
  expandAction,
  expandByAction,
  collapseAction,
  traceAction,
  officeAction,
  lineageAction,
  officeHoldersAction,
  pathsAction,
  queriesAction,
  pinAction,
  unpinAction,
  highlightAction,
  keepNeighboursAction,
  removeAction,
];
