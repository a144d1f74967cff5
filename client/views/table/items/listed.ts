import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';
import { labelOf } from '../../../entity/looks/current-looks.ts';
import type { Scope } from '../../../facts/use-scope.ts';
import { type ItemsResult, resultOfEdges, resultOfNodes } from './items-result.ts';

/** How many are of a label or a type. */
export interface ListedGroup {
  name: string;
  /** One of them, from which its words are made. */
  first: GraphNode | GraphEdge;
  count: number;
}

/** What a table lists. */
export interface Listed {
  items: ItemsResult;
  /** Of what stands in each row. */
  ids: readonly string[];
  groups: readonly ListedGroup[];
  /** The label or type that alone is listed; null for all. */
  only: string | null;
  /** What its columns are remembered by. */
  key: string;
}

/** @param only a label or a type, which counts only where there is any of it */
export function listedIn(scope: Scope, content: 'nodes' | 'relationships', only: string | null): Listed {
  if (content === 'nodes') {
    const found = select(scope.nodes, labelOf, only);
    return { ...found.shared, key: keyOf(content, found), items: resultOfNodes(found.items, scope) };
  }
  const found = select(scope.edges, ({ type }) => type, only);
  return {
    ...found.shared,
    key: keyOf(content, found),
    items: resultOfEdges(found.items, scope.nodes, scope),
  };
}

function select<Item extends GraphNode | GraphEdge>(
  all: readonly Item[],
  nameOf: (item: Item) => string,
  only: string | null,
) {
  const byName = Map.groupBy(all, nameOf);
  const chosen = only === null ? undefined : byName.get(only);
  const items = chosen ?? all;
  const groups = [...byName].map(([name, members]) => ({
    ...{ name, first: members[0] as Item, count: members.length },
  }));
  return {
    items,
    shared: {
      ids: items.map(({ id }) => id),
      groups: groups.toSorted((one, other) => other.count - one.count || one.name.localeCompare(other.name)),
      only: chosen ? only : null,
    },
  };
}

/** Tables of the same labels or types have the same columns. */
function keyOf(
  content: string,
  { shared: { groups, only } }: { shared: Pick<Listed, 'groups' | 'only'> },
): string {
  return JSON.stringify([content, ...(only === null ? groups.map(({ name }) => name).toSorted() : [only])]);
}
