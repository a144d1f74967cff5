import type { ResultPiece } from '../../../contract/api/result.ts';
import type { Citation } from '../../../contract/model/citation.ts';
import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import { isCitationsColumn } from '../../../contract/text/references.ts';
import { alongPath, isEdge, isNode, isPath } from '../../neo4j/graph-values.ts';
import type { DriverEdge, DriverNode } from '../../neo4j/rows.ts';
import { toJson } from '../../neo4j/values.ts';
import { DataChangedError } from '../../problems/errors.ts';
import { citationsById, citedBy } from '../citations.ts';
import type { OpenGraph } from '../open-graph.ts';
import { presentEdge, presentNode } from '../present.ts';

/** Presents the rows of an answer some at a time: keeps ids alone of what it has presented. */
export interface Presenter {
  /**
   * Presents rows, and the nodes and edges in them that no earlier call presented. Relationships bring their ends along, even
   * where no row holds these.
   */
  present(values: readonly unknown[][]): Promise<Extract<ResultPiece, { rows: unknown }>>;
  /** Every passage that was cited so far, or that a column lists. */
  citations(): Promise<Citation[]>;
}

export function createPresenter(graph: OpenGraph, columns: readonly string[]): Presenter {
  const { profile } = graph;
  /** Their ids by those that the driver gives. */
  const nodeIds = new Map<string, string>();
  const edgeIds = new Map<string, string>();
  const passages = new Set<unknown>();
  const lists = columns.map(isCitationsColumn);

  function presentNew(node: DriverNode): GraphNode[] {
    if (nodeIds.has(node.elementId)) return [];
    const presented = presentNode(profile, node);
    nodeIds.set(node.elementId, presented.id);
    return [presented];
  }
  function presentNewEdge(edge: DriverEdge): GraphEdge[] {
    if (edgeIds.has(edge.elementId)) return [];
    const [source, target] = [edge.startNodeElementId, edge.endNodeElementId].map((end) => nodeIds.get(end));
    if (source === undefined || target === undefined) throw new DataChangedError();
    const presented = presentEdge(profile, edge, source, target);
    edgeIds.set(edge.elementId, presented.id);
    return [presented];
  }
  async function endsMissing(edges: readonly DriverEdge[]): Promise<DriverNode[]> {
    const ends = edges.flatMap((edge) => [edge.startNodeElementId, edge.endNodeElementId]);
    const ids = [...new Set(ends)].filter((end) => !nodeIds.has(end));
    return ids.length === 0 ? [] : (await graph.ask('nodes-by-element-id', { ids })).map(({ node }) => node);
  }
  function cellOf(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return toJson(value);
    if (isNode(value)) return { $node: nodeIds.get(value.elementId) };
    if (isEdge(value)) return { $edge: edgeIds.get(value.elementId) };
    if (isPath(value)) return alongPath(value).map(cellOf);
    if (Array.isArray(value)) return value.map(cellOf);
    if (!isMap(value)) return toJson(value);
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cellOf(each)]));
  }

  return {
    async present(values) {
      const nodes: GraphNode[] = [];
      const found: DriverEdge[] = [];
      walk(values, {
        node: (node) => nodes.push(...presentNew(node)),
        edge: (edge) => edgeIds.has(edge.elementId) || found.push(edge),
      });
      for (const node of await endsMissing(found)) nodes.push(...presentNew(node));
      const edges = found.flatMap(presentNewEdge);
      const rows = values.map((row) => row.map(cellOf));
      for (const item of [...nodes, ...edges]) for (const id of citedBy(graph, item)) passages.add(id);
      for (const row of rows)
        for (const [index, cell] of row.entries())
          if (lists[index]) for (const id of [cell].flat(3)) passages.add(id);
      return { rows, nodes, edges };
    },
    citations: () => citationsById(graph, passages),
  };
}

interface Visitor {
  node(node: DriverNode): unknown;
  edge(edge: DriverEdge): unknown;
}

function walk(value: unknown, visitor: Visitor): void {
  if (value === null || typeof value !== 'object') return;
  if (isNode(value)) visitor.node(value);
  else if (isEdge(value)) visitor.edge(value);
  else if (isPath(value)) for (const each of alongPath(value)) walk(each, visitor);
  else if (Array.isArray(value)) for (const each of value) walk(each, visitor);
  else if (isMap(value)) for (const each of Object.values(value)) walk(each, visitor);
}

function isMap(value: object): value is Record<string, unknown> {
  return Object.getPrototypeOf(value) === Object.prototype;
}
