import type { z } from 'zod';
import type { EntityDetail, entity } from '../../contract/api/routes/entities.ts';
import { ownValue } from '../../contract/model/own-value.ts';
import { citationsOf } from './citations.ts';
import { existenceOf } from './existence.ts';
import { foundOr404 } from './found-or-404.ts';
import { createGraphBuilder } from './graph-builder.ts';
import type { OpenGraph } from './open-graph.ts';
import { meaningIn } from './present.ts';
import { queryInterval } from './query-interval.ts';

type EntityInput = z.output<typeof entity.params> & z.output<typeof entity.query>;

/**
 * One entity with its names, citations and how many relationships of which type it has, and had on a date; with a date
 * also whether it existed then, and why.
 * @throws NotFoundError
 */
export async function describeEntity(graph: OpenGraph, { id, at }: EntityInput): Promise<EntityDetail> {
  const [[row], relationships] = await Promise.all([
    graph.ask('nodes', { ids: [id] }),
    graph.ask('relationship-counts', { id, ...queryInterval(at) }),
  ]);
  const builder = createGraphBuilder(graph.profile);
  const node = builder.node((await foundOr404(graph, id, row)).node);
  const { property = '', kinds = '' } = graph.profile.otherNames ?? {};
  const nameKinds = texts(ownValue(node.properties, kinds));
  const existence =
    at !== undefined && graph.can('dates') ? await existenceOf(graph, builder, node, at) : undefined;
  return {
    node,
    ...(existence && { existence }),
    names: texts(ownValue(node.properties, property)).map((name, index) => ({
      name,
      kind: nameKinds[index] ?? 'alias',
    })),
    relationships: relationships.map((each) => {
      const meaning = meaningIn(graph.profile, each.type);
      return { ...each, ...(meaning && { meaning }) };
    }),
    citations: await citationsOf(graph, builder.graph()),
  };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
