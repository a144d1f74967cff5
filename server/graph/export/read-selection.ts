import type { GraphNode } from '../../../contract/model/graph.ts';
import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { timeStatusOf } from '../../../contract/model/time/time-status.ts';
import type { StreamedEdge } from '../../../contract/text/formats/streamed-graph.ts';
import type { OpenGraph } from '../open-graph.ts';
import { presentEdge, presentNode } from '../present.ts';
import { queryInterval } from '../query-interval.ts';
import type { GraphReading } from './graph-reading.ts';

/** As many relationships as there are. */
const all = Number.MAX_SAFE_INTEGER;

/**
 * Reads some entities and the relationships among them; ids that are not there any more are left out.
 * @param at only what existed or held at this EDTF date, or may have
 */
export function readSelection(
  graph: OpenGraph,
  ids: readonly string[],
  at: string | undefined,
): GraphReading {
  const { profile } = graph;

  async function read(): Promise<Map<string, GraphNode>> {
    const rows = await graph.ask('nodes', { ids: [...new Set(ids)] });
    return new Map(rows.map(({ node }) => [node.elementId, presentNode(profile, node)]));
  }

  async function* edgesAmong(nodes: ReadonlyMap<string, GraphNode>): AsyncGenerator<StreamedEdge> {
    const known = [...nodes.values()].map(({ id }) => id);
    const rows = graph.stream('relationships-among', { ids: known, limit: all, ...queryInterval(at) });
    for await (const { edge } of rows) {
      const [source, target] = [nodes.get(edge.startNodeElementId), nodes.get(edge.endNodeElementId)];
      if (!source || !target) continue;
      yield {
        edge: presentEdge(profile, edge, source.id, target.id),
        from: source.name,
        to: target.name,
      };
    }
  }

  return {
    async *nodes() {
      const nodes = await read();
      const held = at === undefined ? new Set() : await endsOf(edgesAmong(nodes));
      for (const node of nodes.values()) if (held.has(node.id) || existsAt(node, at)) yield node;
    },
    async *edges() {
      yield* edgesAmong(await read());
    },
  };
}

function existsAt(node: GraphNode, at: string | undefined): boolean {
  return at === undefined || timeStatusOf(node, boundsOf(at)) !== 'no';
}

async function endsOf(edges: AsyncIterable<StreamedEdge>): Promise<Set<string>> {
  const ends = new Set<string>();
  for await (const { edge } of edges) ends.add(edge.source).add(edge.target);
  return ends;
}
