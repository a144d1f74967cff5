import type { Paths } from '../../../contract/api/routes/paths.ts';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { queryClient } from '../../api/client.ts';
import { askPaths } from '../../api/questions/trace.ts';
import { reveal } from '../../entity/filters/reveal.ts';
import { setFocus } from '../../entity/focus/focus.ts';
import { shownOf } from '../../entity/shown-graph.ts';
import { notify, notifyError } from '../../ui/toasts.tsx';
import { asOfNow } from '../../workspace/as-of.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { usualHops } from './limits.ts';
import { idsOfPath, pathGraph } from './path-graph.ts';
import { describeNoShortestPath, describeShortestPath } from './texts.ts';

type End = Pick<GraphNode, 'id' | 'name'>;

/**
 * Adds the shortest paths between two nodes to the canvas as of the as-of date and highlights them, avoiding hubs; where
 * there are none, says so and offers the next step.
 * @param openForm opens the form of all paths, with hubs or without
 */
export async function showShortestPath(
  from: End,
  to: End,
  openForm: (hubs: boolean) => void,
  hubs = false,
): Promise<void> {
  const at = asOfNow();
  try {
    const request = { from: from.id, to: to.id, steps: usualHops, hubs, avoid: [], at };
    const answer = await queryClient.fetchQuery(askPaths(request));
    const shortest = shortestOf(answer);
    const form = { label: 'Open in Paths', run: () => openForm(hubs) };
    if (shortest.length > 0) {
      show(from, to, { ...answer, paths: shortest });
      notify(describeShortestPath(from, to, { ...request, paths: shortest }), form);
      return;
    }
    const withHubs = {
      label: 'Include hubs',
      run: () => void showShortestPath(from, to, openForm, true),
    };
    notify(
      describeNoShortestPath(from, to, { ...request, ...answer }),
      answer.avoided.length > 0 ? withHubs : form,
    );
  } catch (error) {
    notifyError(error, () => void showShortestPath(from, to, openForm, hubs));
  }
}

function shortestOf({ paths }: Pick<Paths, 'paths'>): Paths['paths'] {
  const length = paths[0]?.edges.length;
  return paths.filter(({ edges }) => edges.length === length);
}

function show(from: End, to: End, answer: Paths): void {
  const passed = new Set(answer.paths.flatMap((path) => path.nodes));
  const graphs = answer.paths.map((path) => pathGraph(path, answer));
  useWorkspace.getState().add({
    graph: {
      nodes: graphs.flatMap(({ graph }) => graph.nodes),
      edges: graphs.flatMap(({ graph }) => graph.edges),
    },
    citations: answer.citations,
  });
  const { nodes } = shownOf(useWorkspace.getState());
  const hidden = answer.graph.nodes.map(({ id }) => id).filter((id) => passed.has(id) && !nodes.has(id));
  if (hidden.length > 0) reveal(hidden);
  setFocus({ form: 'path', from: from.id, to: to.id, ids: answer.paths.flatMap(idsOfPath) });
}
