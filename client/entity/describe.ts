import type { GraphEdge, GraphNode, PropertyValue } from '../../contract/model/graph.ts';
import { reads } from '../../contract/model/relationship-types.ts';
import { type Dated, dayBounds } from '../../contract/model/time/holding.ts';
import { describePeriod } from '../../contract/text/dates.ts';
import { labelOf, wordsFor } from './kinds.ts';

export interface Description {
  title: string;
  /** What it is, when it held, and the like, each a short text. */
  lines: string[];
}

/** @param then how it stands on the as-of date, where there is one */
export function describeNode({ id, labels, name, properties }: GraphNode, then?: string): Description {
  return { title: name || id, lines: filled([wordsFor(labelOf(labels), 1), when(properties), then]) };
}

/**
 * @param nodes where the names of both ends are found
 * @param then how it stands on the as-of date, where there is one
 */
export function describeEdge(
  edge: GraphEdge,
  nodes: ReadonlyMap<string, GraphNode>,
  then?: string,
): Description {
  const name = (id: string) => nodes.get(id)?.name || id;
  const { role, basis } = edge.properties;
  return {
    title: `${name(edge.source)} ${reads(edge.type, 'out')} ${name(edge.target)}`,
    lines: filled([
      text(role),
      when(edge.properties),
      basis === 'inferred' ? 'inferred, not stated' : undefined,
      then,
    ]),
  };
}

/** Dates in words; a property of another model that only looks like one of ours is left out. */
function when({ start, end, attested }: GraphNode['properties']): string | undefined {
  const dated: Dated = { start: text(start), end: text(end), attested: text(attested) };
  try {
    dayBounds(dated);
    return describePeriod(dated);
  } catch {
    return undefined;
  }
}

function text(value: PropertyValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function filled(lines: (string | undefined)[]): string[] {
  return lines.filter((line) => line !== undefined && line !== '') as string[];
}
