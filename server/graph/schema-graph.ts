import type { SchemaGraph } from '../../contract/api/routes/service.ts';
import { toJson } from '../neo4j/values.ts';
import type { OpenGraph } from './open-graph.ts';
import type { ModelSample, PropertySample, TypeSample } from './sample/model-sample.ts';

/** A node may carry many labels; more than these join too many pairs to be distinguished. */
const maxLabelsOfAnEnd = 4;

/** The labels and types with what their properties hold, and which types join which labels, by a bounded sample. */
export function describeSchemaGraph(graph: OpenGraph): Promise<SchemaGraph> {
  return graph.once('schema-graph', {}, async ({ ask, sample }) => {
    const [found, counted] = await Promise.all([sample(), ask('name-counts')]);
    const { labels = [], types = [] } = counted[0] ?? {};
    return schemaGraphOf(found, { labels: countsIn(labels), types: countsIn(types) });
  });
}

type Counts = ReadonlyMap<string, number>;

function countsIn(counted: readonly { name: string; count: number }[]): Counts {
  return new Map(counted.map(({ name, count }) => [name, count]));
}

/** The same of a sample. */
function schemaGraphOf(
  { labels, types, missing }: ModelSample,
  counts: { labels: Counts; types: Counts },
): SchemaGraph {
  return {
    labels: labels.map(({ label, ...sample }) => ({
      label,
      count: counts.labels.get(label) ?? sample.sampled,
      ...entry(sample),
    })),
    types: types.map(({ type, ...sample }) => ({
      type,
      count: counts.types.get(type) ?? sample.sampled,
      ...entry(sample),
    })),
    connections: types.flatMap(connectionsOf),
    truncated: missing.labels.length > 0 || missing.types.length > 0,
  };
}

function entry({ sampled, properties }: Pick<TypeSample, 'sampled' | 'properties'>) {
  return {
    sampled,
    properties: properties.map(({ name, types, present, examples }: PropertySample) => ({
      name,
      types,
      share: present / sampled,
      example: toJson(examples[0]),
    })),
  };
}

/** Every pair of labels that a type joins, those that it joins most often first. */
function connectionsOf({ type, sampled, joins }: TypeSample): SchemaGraph['connections'] {
  const shares = new Map<string, SchemaGraph['connections'][number]>();
  for (const { from, to, count } of joins) {
    for (const one of endsOf(from)) {
      for (const other of endsOf(to)) {
        const key = JSON.stringify([one, other]);
        const { share } = shares.get(key) ?? { share: 0 };
        shares.set(key, { type, from: one, to: other, share: share + count / sampled });
      }
    }
  }
  return [...shares.values()].toSorted((one, other) => other.share - one.share);
}

function endsOf(labels: readonly string[]): (string | null)[] {
  return labels.length === 0 ? [null] : labels.slice(0, maxLabelsOfAnEnd);
}
