import { canvasView } from '../views/canvas/view.ts';
import { tableView } from '../views/table/view.ts';
import { timelineView } from '../views/timeline/view.ts';
import type { ViewEntry } from '../views/view-entry.ts';

/**
 * The ways to look at the graph, in the order in which they are offered. To add one, write a file like
 * views/table/view.ts and put it on this list: the switch, its key, the export and the main area follow it. Its
 * name is one that contract/model/view.ts lets a View hold.
 */
export const views: readonly ViewEntry[] = [canvasView, timelineView, tableView];

/** The view of this name; the canvas where there is none, as for a link from a program that has more of them. */
export function viewNamed(name: string): ViewEntry {
  return views.find(({ id }) => id === name) ?? canvasView;
}
