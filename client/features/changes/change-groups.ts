import { type Change, type Changes, changeKinds } from '../../../contract/api/routes/changes.ts';
import type { GraphResult } from '../../workspace/graph.ts';

export type ChangeKind = (typeof changeKinds)[number];

/** The changes of each kind, in the order in which kinds are shown; kinds of which there are none are left out. */
export function groupsOf(changes: readonly Change[]): [kind: ChangeKind, changes: Change[]][] {
  const groups = Map.groupBy(changes, ({ kind }) => kind);
  return changeKinds.flatMap((kind) => {
    const members = groups.get(kind);
    return members ? [[kind, members] as [ChangeKind, Change[]]] : [];
  });
}

/** Ids of all that a change is about. */
export function idsOfChange({ edge, nodes }: Change): string[] {
  return edge ? [...nodes, edge.id, edge.source, edge.target] : nodes;
}

/** The part of the graph of all changes that one of them is about. */
export function changesGraph(change: Change, { graph, citations }: Changes): GraphResult {
  const ids = new Set(idsOfChange(change));
  return {
    graph: {
      nodes: graph.nodes.filter(({ id }) => ids.has(id)),
      edges: graph.edges.filter(({ id }) => ids.has(id)),
    },
    citations,
  };
}
