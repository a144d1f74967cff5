import type { Result } from '../../../contract/api/result.ts';
import { isCitationsColumn } from '../../../contract/text/references.ts';
import { alongPath, isEdge, isNode, isPath } from '../../neo4j/graph-values.ts';
import type { Answer } from '../../neo4j/reader.ts';
import type { DriverEdge, DriverNode } from '../../neo4j/rows.ts';
import { toJson } from '../../neo4j/values.ts';
import { citationsOf } from '../citations.ts';
import { createGraphBuilder, type GraphBuilder } from '../graph-builder.ts';
import type { OpenGraph } from '../open.ts';

/**
 * Tells rows and the graph in them. Relationships bring their ends along, even where no row holds these.
 * @param milliseconds how long the database took
 */
export async function resultOf(graph: OpenGraph, answer: Answer, milliseconds: number): Promise<Result> {
  const builder = createGraphBuilder(graph.profile);
  const values = answer.rows.map((row) => answer.columns.map((column) => row.get(column) as unknown));
  await gather(graph, builder, values);
  const rows = values.map((row) => row.map((value) => cellOf(builder, value)));
  const shown = builder.graph();
  return {
    columns: answer.columns,
    rows,
    graph: shown,
    citations: await citationsOf(graph, shown, passagesIn(answer.columns, rows)),
    notifications: [],
    summary: {
      shown: rows.length,
      total: rows.length,
      isTotalExact: !answer.truncated,
      truncated: answer.truncated,
      cutBy: answer.truncated ? 'rows' : null,
      milliseconds: Math.round(milliseconds),
    },
  };
}

/** Ids of the passages that columns list; what cites them need not be in the graph. */
function passagesIn(columns: readonly string[], rows: readonly unknown[][]): unknown[] {
  return rows.flatMap((row) => row.filter((_, index) => isCitationsColumn(columns[index] ?? ''))).flat(3);
}

/** Puts every node and edge of the rows into the graph, and the ends that are missing from it. */
async function gather(graph: OpenGraph, builder: GraphBuilder, values: unknown): Promise<void> {
  const known = new Set<string>();
  const edges: DriverEdge[] = [];
  walk(values, {
    node: (node) => {
      builder.node(node);
      known.add(node.elementId);
    },
    edge: (edge) => edges.push(edge),
  });
  const ends = edges.flatMap((edge) => [edge.startNodeElementId, edge.endNodeElementId]);
  const missing = [...new Set(ends)].filter((end) => !known.has(end));
  const found = missing.length > 0 ? await graph.ask('nodes-by-element-id', { ids: missing }) : [];
  for (const { node } of found) builder.node(node);
  for (const edge of edges) builder.edge(edge);
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

function cellOf(builder: GraphBuilder, value: unknown): unknown {
  if (value === null || typeof value !== 'object') return toJson(value);
  if (isNode(value)) return { $node: builder.node(value).id };
  if (isEdge(value)) return { $edge: builder.edge(value).id };
  if (isPath(value)) return alongPath(value).map((each) => cellOf(builder, each));
  if (Array.isArray(value)) return value.map((each) => cellOf(builder, each));
  if (!isMap(value)) return toJson(value);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cellOf(builder, each)]));
}
