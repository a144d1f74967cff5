import type { Activity } from '../../../contract/api/routes/changes.ts';
import type { RowOf } from '../../neo4j/rows.ts';
import type { OpenGraph } from '../open-graph.ts';

/** More years than a history has; a graph that spans more has only those in which something is dated. */
const maxYears = 5_000;

/** How much is recorded of each year; nothing where the profile knows of no dates. */
export async function measureActivity(graph: OpenGraph): Promise<Activity> {
  if (!graph.can('dates')) return { years: [] };
  return graph.once('activity', {}, async ({ ask }) => ({ years: yearsOf(await ask('activity')) }));
}

/** @param spans how many dates lie between the same two years, inclusive */
export function yearsOf(spans: readonly RowOf<'activity'>[]): Activity['years'] {
  const first = Math.min(...spans.map((span) => span.first));
  const last = Math.max(...spans.map((span) => span.last));
  const years = new Map<number, Activity['years'][number]>();
  const inYear = (year: number) => {
    const found = years.get(year) ?? { year, count: 0, possible: 0 };
    years.set(year, found);
    return found;
  };
  if (last - first < maxYears) for (let year = first; year <= last; year += 1) inYear(year);
  for (const span of spans) {
    if (span.first === span.last) inYear(span.first).count += span.count;
    else if (span.last - span.first < maxYears)
      for (let year = span.first; year <= span.last; year += 1) inYear(year).possible += span.count;
  }
  return [...years.values()].sort((one, other) => one.year - other.year);
}
