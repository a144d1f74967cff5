import type { Source, SourceDetail } from '../../contract/api/routes/sources.ts';
import { datedOf } from '../../contract/model/time/stored.ts';
import { describePeriod } from '../../contract/text/dates.ts';
import { NotFoundError } from '../problems/errors.ts';
import { createGraphBuilder } from './graph-builder.ts';
import type { OpenGraph } from './open.ts';

/** Every source document that the data rests on; none where the profile knows of no sources. */
export async function listSources(graph: OpenGraph): Promise<{ sources: Source[] }> {
  if (!graph.can('sources')) return { sources: [] };
  return { sources: await graph.ask('sources', { id: null }) };
}

/**
 * One source document with its paragraphs and what rests on each.
 * @throws NotFoundError
 */
export async function describeSource(graph: OpenGraph, { id }: { id: string }): Promise<SourceDetail> {
  const [[source], passages] = await Promise.all([
    graph.ask('sources', { id }),
    graph.ask('source-passages', { id }),
  ]);
  if (!source) {
    throw new NotFoundError(`There is no source "${id}". See /api/sources for all sources.`);
  }
  const ids = passages.map((passage) => passage.id);
  const [entities, relationships] = await Promise.all([
    graph.ask('cited-by-entities', { ids }),
    graph.ask('cited-by-relationships', { ids }),
  ]);
  const builder = createGraphBuilder(graph.profile);
  const nodes = entities.map(({ node, passages }) => ({ node: builder.node(node), passages }));
  const facts = relationships.map((row) => {
    const [source, target] = [builder.node(row.source), builder.node(row.target)];
    const edge = builder.edge(row.edge);
    const fact = { id: edge.id, type: edge.type, source, target, when: describePeriod(datedOf(edge)) };
    return { fact, passages: row.passages };
  });
  return {
    ...source,
    paragraphs: passages.map((passage) => ({
      ...passage,
      entities: nodes.filter(({ passages }) => passages.includes(passage.id)).map(({ node }) => node),
      facts: facts.filter(({ passages }) => passages.includes(passage.id)).map(({ fact }) => fact),
    })),
  };
}
