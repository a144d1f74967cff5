import { type PathStep, expandAlong as route } from '../../contract/api/routes/together.ts';
import type { Graph } from '../../contract/model/graph.ts';
import { call } from '../api/call.ts';
import { notify, notifyError } from '../ui/toasts.tsx';
import { asOfNow } from './as-of.ts';
import { completeRelationships } from './complete-relationships.ts';
import { edgesByNode } from './edges-by-node.ts';
import { expandSize } from './expand-size.ts';
import { expanding } from './expanding.ts';
import { useWorkspace } from './store.ts';
import { describeAlong } from './texts.ts';

/** Adds what some entities lead to along a pattern, and all that is passed through, as one step. */
export async function expandAlong(ids: readonly string[], steps: readonly PathStep[]): Promise<void> {
  const at = asOfNow();
  const body = { ids: [...ids], steps: [...steps], limit: expandSize(), ...(at !== null && { at }) };
  try {
    const found = await expanding(ids, () => call(route, { body }));
    const { nodes, edges, add } = useWorkspace.getState();
    const added = found.graph.nodes.filter(({ id }) => !nodes.has(id)).length;
    const isNew = added > 0 || found.graph.edges.some(({ id }) => !edges.has(id));
    add(found, { origins: originsIn(found.graph, ids) });
    void completeRelationships();
    notify(describeAlong({ added, isNew, reached: found.shown, truncated: found.truncated }, at));
  } catch (error) {
    notifyError(error, () => void expandAlong(ids, steps));
  }
}

/** For each node that is reached the one from which it is reached first: a breadth-first search. */
export function originsIn({ edges }: Graph, from: readonly string[]): Map<string, string> {
  const byNode = edgesByNode(edges);
  const origins = new Map<string, string>();
  const seen = new Set(from);
  for (let frontier = [...from]; frontier.length > 0; ) {
    const next: string[] = [];
    for (const one of frontier)
      for (const { source, target } of byNode.get(one) ?? []) {
        const other = source === one ? target : source;
        if (seen.has(other)) continue;
        seen.add(other);
        origins.set(other, one);
        next.push(other);
      }
    frontier = next;
  }
  return origins;
}
