import type { GraphEdge, GraphNode } from '../graph.ts';
import type { Dated, DayBounds } from './holding.ts';

const boundNames = ['startMin', 'startMax', 'endMin', 'endMax', 'attestedMin', 'attestedMax'] as const;

/** The stored day bounds of a fact or an entity. */
export function dayBoundsOf({ properties, time }: GraphEdge | GraphNode): DayBounds {
  return textsOf(time ?? properties, boundNames);
}

/** What is known of a fact's time, as EDTF texts. */
export function datedOf({ properties, time }: GraphEdge | GraphNode): Dated {
  return textsOf(time ?? properties, ['start', 'end', 'attested']);
}

function textsOf(
  properties: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = properties[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}
