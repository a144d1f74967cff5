import type { GraphNode } from '../../../contract/model/graph.ts';
import type { Profile } from '../../../contract/model/profile/profile.ts';
import type { StreamedEdge } from '../../../contract/text/formats/streamed-graph.ts';
import type { RowOf } from '../../neo4j/rows.ts';
import { captionOf } from '../caption.ts';
import { presentEdge } from '../present.ts';

/** A way to read the nodes and the edges of a graph one after the other, as often as is wanted. */
export interface GraphReading {
  nodes(): AsyncIterable<GraphNode>;
  edges(): AsyncIterable<StreamedEdge>;
}

/** Entities or relationships that are read by one statement, so that a slow caller keeps no long transaction open. */
export const partSize = 2_000;

/** An edge with the names of its ends, from the row of a question. */
export function edgeOf(
  profile: Profile,
  { source, edge, target }: RowOf<'export-relationships'>,
): StreamedEdge {
  return {
    edge: presentEdge(profile, edge, source.id, target.id),
    from: captionOf(source.name, source.label, source.id),
    to: captionOf(target.name, target.label, target.id),
  };
}
