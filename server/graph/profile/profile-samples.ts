import type { z } from 'zod';
import type { RouteOutput } from '../../../contract/api/route.ts';
import type { profileSamples } from '../../../contract/api/routes/profile.ts';
import { createGraphBuilder } from '../graph-builder.ts';
import { inTurn } from '../in-turn.ts';
import type { OpenGraph } from '../open-graph.ts';
import { knowingOnly } from './knowing-only.ts';

type SamplesInput = z.output<typeof profileSamples.body>;

/** So many are read, and so many of them shown: those that differ. */
const maxRead = 60;
const maxShown = 8;

/** Some nodes of a label, or some relationships of a type with their ends, as a profile presents them. */
export async function samplesBy(
  graph: OpenGraph,
  { profile, of }: SamplesInput,
): Promise<RouteOutput<typeof profileSamples>> {
  const builder = createGraphBuilder(profile);
  const asked = graph.by(knowingOnly(of));
  if ('label' in of) {
    const rows = await asked.ask('sample-nodes', { limit: maxRead });
    const shown = unlike(rows, ({ node }) => Object.keys(node.properties));
    for (const { node } of shown) builder.node(node);
    return answer(builder, shown.length, rows.length);
  }
  const rows = await asked.ask('sample-relationships', { limit: maxRead });
  const shown = unlike(rows, ({ edge }) => Object.keys(edge.properties));
  for (const { source, edge, target } of shown) {
    builder.node(source);
    builder.node(target);
    builder.edge(edge);
  }
  return answer(builder, shown.length, rows.length);
}

/** @param read more than are read may be there */
function answer(builder: ReturnType<typeof createGraphBuilder>, shown: number, read: number) {
  const truncated = shown < read || read === maxRead;
  return { graph: builder.graph(), shown, total: read, truncated, citations: [] };
}

/** Some of the items, so that as many as possible of them have other properties than those before. */
function unlike<Item>(items: readonly Item[], propertiesOf: (item: Item) => string[]): Item[] {
  const alike = [...Map.groupBy(items, (item) => propertiesOf(item).toSorted().join('\n')).values()];
  return inTurn(alike).slice(0, maxShown);
}
