import type { SchemaGraph } from '../../../../../contract/api/routes/service.ts';

type Connection = [type: string, from: string | null, to: string | null, share: number, count: number];

/** A schema by its labels with their numbers, and what joins them; `count` is of all of the type. */
export function schemaOf(
  labels: Readonly<Record<string, number>>,
  connections: readonly Connection[],
): SchemaGraph {
  const types = new Map(connections.map(([type, , , , count]) => [type, count]));
  return {
    labels: Object.entries(labels).map(([label, count]) => ({ label, count, sampled: 1, properties: [] })),
    types: [...types].map(([type, count]) => ({ type, count, sampled: 1, properties: [] })),
    connections: connections.map(([type, from, to, share]) => ({ type, from, to, share })),
    truncated: false,
  };
}
