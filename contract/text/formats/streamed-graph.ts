import type { Citation } from '../../model/citation.ts';
import type { GraphEdge, GraphNode } from '../../model/graph.ts';
import type { TimeStatus } from '../../model/time/time-status.ts';
import { citedByAll } from '../references.ts';

/** A graph that is read piece by piece, as it may not fit into memory. Each of its lists can be read more than once. */
export interface StreamedGraph {
  /** What it is, in a few words. */
  title: string;
  nodes(): AsyncIterable<StreamedNode>;
  edges(): AsyncIterable<StreamedEdge>;
  /** Every passage that belongs to it, once its nodes and edges have been read. */
  citations(): AsyncIterable<Citation>;
  /** The passages with these ids, of which a few thousand may be asked for at once; unknown ones are passed over. */
  cited(ids: readonly string[]): Promise<readonly Citation[]>;
  /** Whether it is the graph on a date, so that everything in it has a time status. */
  isOnDate: boolean;
}

export interface StreamedNode {
  node: GraphNode;
  status?: TimeStatus | undefined;
}

export interface StreamedEdge {
  edge: GraphEdge;
  /** Name of the entity that it starts from. */
  from: string;
  /** Name of the one that it ends at. */
  to: string;
  status?: TimeStatus | undefined;
}

/** A part of a graph by itself. */
export type GraphRecord = { node: GraphNode } | { edge: GraphEdge } | { citation: Citation };

/** Nodes first, then edges, then citations. */
export async function* recordsOf(graph: StreamedGraph): AsyncGenerator<GraphRecord> {
  for await (const { node } of graph.nodes()) yield { node };
  for await (const { edge } of graph.edges()) yield { edge };
  for await (const citation of graph.citations()) yield { citation };
}

/** So many are asked about their passages at once. */
const partSize = 1_000;

type Items = StreamedEdge | StreamedNode;

/** Nodes or edges part by part, each with the passages that it cites. */
export async function* withCitations<Item extends Items>(
  graph: StreamedGraph,
  items: AsyncIterable<Item>,
): AsyncGenerator<{ part: readonly Item[]; citations: readonly Citation[] }> {
  const cite = async (part: readonly Item[]) => ({
    part,
    citations: await graph.cited(citedByAll(part.map((item) => ('edge' in item ? item.edge : item.node)))),
  });
  let part: Item[] = [];
  for await (const item of items) {
    part.push(item);
    if (part.length < partSize) continue;
    yield cite(part);
    part = [];
  }
  if (part.length > 0) yield cite(part);
}
