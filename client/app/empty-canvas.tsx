import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { askGraph, askReady } from '../api/questions/opening.ts';
import { useWorkspace } from '../workspace/store.ts';

/** What to do when the canvas holds nothing. */
export function EmptyCanvas() {
  const empty = useWorkspace(({ nodes }) => nodes.size === 0);
  const showOverview = useWorkspace((workspace) => workspace.showOverview);
  const ready = useQuery(askReady());
  const overview = useQuery({ ...askGraph(null), enabled: empty });
  if (!empty) return null;
  const isGraphEmpty = ready.data?.counts.nodes === 0;
  return (
    <div className="main-state main-empty">
      <h2>{isGraphEmpty ? 'The graph is empty' : 'The canvas is empty'}</h2>
      <p>
        {isGraphEmpty
          ? 'This database has no nodes yet. Load the curated data with “npm run diplograph -- load”, or import your own.'
          : 'Search above, start from one of the examples, or go back to the overview.'}
      </p>
      {!isGraphEmpty && overview.data && (
        <Button className="button button-main" onPress={() => showOverview(overview.data)}>
          Show the overview
        </Button>
      )}
    </div>
  );
}
