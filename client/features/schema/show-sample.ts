import { queryClient } from '../../api/client.ts';
import { askSample, type SampleOf } from '../../api/questions/explore.ts';
import { notify, notifyError } from '../../ui/toasts.tsx';
import { useResultMode } from '../../workspace/result-mode.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { idsOf } from '../../workspace/use-graph-on-canvas.ts';
import { nodesShown, nothingShown, relationshipsShown } from './texts.ts';

/** As many nodes as are added without making a crowd. */
const sampleSize = 25;

/**
 * Brings some nodes of a label, or some relationships of a type, onto the canvas: added to what is there, or in its place,
 * as chosen. Undo takes back either.
 * @returns whether there was anything to show
 */
export async function showSample(of: SampleOf): Promise<boolean> {
  try {
    const found = await queryClient.fetchQuery(askSample(of, sampleSize));
    const name = 'type' in of ? of.type : of.label;
    const { nodes } = found.graph;
    if (nodes.length === 0) {
      notify(nothingShown(name));
      return false;
    }
    const isAdded = useResultMode.getState().mode === 'add' && useWorkspace.getState().nodes.size > 0;
    const { add, show, setViewName } = useWorkspace.getState();
    if (isAdded) add(found);
    else show(found, { edges: 'all' });
    setViewName('canvas');
    const { past } = useWorkspace.getState();
    if (isAdded) highlightForNow(idsOf(found));
    const others = 'type' in of ? 0 : nodes.filter(({ labels }) => !labels.includes(name)).length;
    const text = 'type' in of ? relationshipsShown : nodesShown;
    notify(text({ name, shown: found.shown, total: found.total, others }, isAdded), {
      label: 'Undo',
      // Unless something else has been done since.
      run: () => useWorkspace.getState().past === past && useWorkspace.getState().undo(),
    });
    return true;
  } catch (error) {
    notifyError(error, () => void showSample(of));
    return false;
  }
}

/** In milliseconds. */
const highlightTime = 6_000;

/** Makes what was added stand out, until it has been seen or something else does. */
function highlightForNow(ids: readonly string[]): void {
  useWorkspace.getState().highlight(ids);
  const { highlighted } = useWorkspace.getState();
  setTimeout(() => {
    const now = useWorkspace.getState();
    if (now.highlighted === highlighted) now.highlight(null);
  }, highlightTime);
}
