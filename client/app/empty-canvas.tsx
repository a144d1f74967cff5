import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { askGraph, askReady } from '../api/questions/opening.ts';
import { QuestionList } from '../features/questions/question-list.tsx';
import { canvasView } from '../views/canvas/view.ts';
import { useAddress } from '../workspace/address.ts';
import { usePanels } from '../workspace/panels.ts';
import { useWorkspace } from '../workspace/store.ts';

/** What to do when the canvas holds nothing. */
export function EmptyCanvas() {
  // The other views say themselves what to do.
  const empty = useWorkspace(({ nodes, view }) => nodes.size === 0 && view.view === canvasView.id);
  const showOverview = useWorkspace((workspace) => workspace.showOverview);
  const ready = useQuery(askReady());
  const overview = useQuery({ ...askGraph(null), enabled: empty });
  const [{ task, subject }] = useAddress();
  const hasTasks = usePanels().task;
  /** The questions stand in the panel beside it, too. */
  const areBeside = hasTasks && task === 'trace' && subject === null;
  if (!empty) return null;
  const isGraphEmpty = ready.data?.counts.nodes === 0;
  return (
    <div className="main-state main-empty">
      <h2>{isGraphEmpty ? 'The graph is empty' : 'The canvas is empty'}</h2>
      <p>
        {isGraphEmpty
          ? 'This database has no nodes yet. Load the curated data with “npm run diplograph -- load”, or import your own.'
          : 'Search above, try a question, or go back to the overview.'}
      </p>
      {!isGraphEmpty && overview.data && (
        <Button className="button button-main" onPress={() => showOverview(overview.data)}>
          Show the overview
        </Button>
      )}
      {!areBeside && <QuestionList />}
    </div>
  );
}
