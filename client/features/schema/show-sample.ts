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
    const { add, show, setViewName, highlight } = useWorkspace.getState();
    if (isAdded) add(found);
    else show(found, { edges: 'all' });
    setViewName('canvas');
    if (isAdded) highlight(idsOf(found));
    const others = 'type' in of ? 0 : nodes.filter(({ labels }) => !labels.includes(name)).length;
    const text = 'type' in of ? relationshipsShown : nodesShown;
    notify(text({ name, shown: found.shown, total: found.total, others }, isAdded), {
      label: 'Undo',
      run: () => useWorkspace.getState().undo(),
    });
    return true;
  } catch (error) {
    notifyError(error, () => void showSample(of));
    return false;
  }
}
