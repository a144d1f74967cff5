import type { View } from '../../contract/model/view.ts';
import { withChoicesOf } from './view/change.ts';

/** The Views that undo and redo step through, and the one that is seen. */
export interface ViewHistory {
  readonly past: readonly View[];
  readonly view: View;
  readonly future: readonly View[];
}

/** So many steps can be taken back. */
const maxSteps = 100;

/** Goes on to a View, as a step that undo takes back. */
export function step({ past, view }: ViewHistory, next: View): ViewHistory {
  return { past: [...past, view].slice(-maxSteps), view: next, future: [] };
}

/** Changes the View without a step: a choice, or what completes the last step. */
export function amend(history: ViewHistory, view: View): ViewHistory {
  return { ...history, view };
}

/** The View before the last step, with date, selection and way of looking as they are now. */
export function undo(history: ViewHistory): ViewHistory {
  const { past, view, future } = history;
  const last = past.at(-1);
  if (!last) return history;
  return { past: past.slice(0, -1), view: withChoicesOf(last, view), future: [view, ...future] };
}

/**
 * Goes back or on to one of the Views of the history.
 * @param index its place among all of them, from 0
 */
export function revisit(history: ViewHistory, index: number): ViewHistory {
  let now = history;
  while (now.past.length > index && now.past.length > 0) now = undo(now);
  while (now.past.length < index && now.future.length > 0) now = redo(now);
  return now;
}

/** The View that the last undo took back. */
export function redo(history: ViewHistory): ViewHistory {
  const { past, view, future } = history;
  const [next, ...later] = future;
  if (!next) return history;
  return { past: [...past, view], view: withChoicesOf(next, view), future: later };
}
