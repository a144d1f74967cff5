import type { View } from '../../../contract/model/view.ts';
import { useWorkspace } from '../../workspace/store.ts';

/** A layout is waited for so long, in milliseconds: one that takes longer has its nodes placed when the view is opened. */
const timeoutMs = 8_000;

/** The View as it is once the layout has found a place for every node. */
export function viewOncePlaced(): Promise<View> {
  const viewNow = () => useWorkspace.getState().view;
  return new Promise((resolve) => {
    if (isPlaced(viewNow())) return resolve(viewNow());
    const end = () => {
      clearTimeout(timer);
      stop();
      resolve(viewNow());
    };
    const timer = setTimeout(end, timeoutMs);
    const stop = useWorkspace.subscribe(({ view }) => isPlaced(view) && end());
  });
}

function isPlaced({ nodes }: View): boolean {
  return nodes.every(({ position }) => position);
}
