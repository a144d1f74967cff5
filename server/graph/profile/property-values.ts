import type { z } from 'zod';
import type { RouteOutput } from '../../../contract/api/route.ts';
import type { profileValues } from '../../../contract/api/routes/profile.ts';
import { toJson } from '../../neo4j/values.ts';
import type { OpenGraph } from '../open-graph.ts';
import { knowingOnly } from './knowing-only.ts';

type ValuesInput = z.output<typeof profileValues.body>;

/** So many nodes or relationships are looked at, and so many of their values are listed. */
const reach = 5_000;
const limit = 24;

/** The values of a property on the first nodes of a label or relationships of a type, commonest first. */
export async function valuesOf(
  graph: OpenGraph,
  { of, property }: ValuesInput,
): Promise<RouteOutput<typeof profileValues>> {
  const asked = graph.by(knowingOnly(of));
  const name = 'label' in of ? 'node-values' : 'relationship-values';
  const [row] = await asked.ask(name, { property, reach, limit });
  const { values = [], different = 0, read = 0 } = row ?? {};
  return { values: values.map(({ value, count }) => ({ value: toJson(value), count })), different, read };
}
