import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import { askViews } from '../../api/questions/opening.ts';
import { degreesOf } from '../../entity/filters/aspect-values.ts';
import { savedText } from '../../ui/saving-texts.ts';
import { notify } from '../../ui/toasts.tsx';
import { useOpenedView } from '../../workspace/opened-view.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { NameDialog } from './name-dialog.tsx';
import { closeViewDialog } from './save-dialog-state.ts';
import { saveNew } from './saving.ts';
import { suggestName } from './texts.ts';
import { nameOf, replaceByCanvas } from './view-actions.ts';

/** Saves what is on the canvas under a new name, or in place of the saved view that was opened. */
export function SaveDialog() {
  const openedId = useOpenedView(({ id }) => id);
  const { data } = useQuery(askViews());
  const opened = data?.views.find(({ id }) => id === openedId);
  const [suggested] = useState(suggestedNow);
  return (
    <NameDialog
      title="Save this view"
      name={suggested}
      onSave={async (name) => {
        await saveNew(name);
        closeViewDialog();
        notify(savedText(name));
      }}
      onClose={closeViewDialog}
    >
      {opened && (
        <Button
          className="button"
          onPress={() => {
            closeViewDialog();
            void replaceByCanvas(opened);
          }}
        >
          Replace “{nameOf(opened)}”
        </Button>
      )}
    </NameDialog>
  );
}

function suggestedNow(): string {
  const { view, nodes, edges } = useWorkspace.getState();
  return suggestName(mostConnected(nodes, edges)?.name, nodes.size, view.at);
}

function mostConnected(
  nodes: ReadonlyMap<string, GraphNode>,
  edges: ReadonlyMap<string, GraphEdge>,
): GraphNode | undefined {
  const degrees = degreesOf(edges.values());
  return [...nodes.values()].reduce<GraphNode | undefined>(
    (best, node) => (best && (degrees.get(best.id) ?? 0) >= (degrees.get(node.id) ?? 0) ? best : node),
    undefined,
  );
}
