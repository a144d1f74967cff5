import type { z } from 'zod';
import type { RouteOutput } from '../../../contract/api/route.ts';
import type { profileTraces } from '../../../contract/api/routes/profile.ts';
import { ownValue } from '../../../contract/model/own-value.ts';
import type { Profile } from '../../../contract/model/profile/profile.ts';
import type { OpenGraph } from '../open-graph.ts';
import { traceTenures } from '../trace/tenures.ts';

type TracesInput = z.output<typeof profileTraces.body>;

const maxTraces = 3;
/** So many headships are looked at for the bodies with most heads, and so many heads of each are shown. */
const reach = 20_000;
const maxTenures = 30;

/** The heads of the bodies with most of them, as a profile presents them. */
export async function tracesBy(
  graph: OpenGraph,
  { profile, type }: TracesInput,
): Promise<RouteOutput<typeof profileTraces>> {
  const drafted = graph.by(profile);
  const asked = type === undefined ? drafted : graph.by(headedOnlyBy(profile, type));
  if (!asked.can('headships')) return { traces: [] };
  const bodies = await asked.ask('most-headed', { reach, limit: maxTraces });
  const traces = bodies.map(({ body }) =>
    traceTenures(drafted, { id: body, at: undefined, lineage: true, side: 'body', limit: maxTenures }),
  );
  return { traces: await Promise.all(traces) };
}

/** The same profile in which nothing but one type means a headship. */
function headedOnlyBy(profile: Profile, type: string): Profile {
  const entry = ownValue(profile.relationships, type);
  return { ...profile, relationships: entry ? { [type]: entry } : {} };
}
