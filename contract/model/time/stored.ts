import type { GraphEdge, GraphNode } from '../graph.ts';
import type { Dated, DayBounds } from './holding.ts';

const boundNames = ['startMin', 'startMax', 'endMin', 'endMax', 'attestedMin', 'attestedMax'] as const;

/** The stored day bounds of a fact or an entity. */
export function dayBoundsOf({ properties }: GraphEdge | GraphNode): DayBounds {
  return textsOf(properties, boundNames);
}

/** What is known of a fact's time, as EDTF texts. */
export function datedOf({ properties }: GraphEdge | GraphNode): Dated {
  return textsOf(properties, ['start', 'end', 'attested']);
}

function textsOf(properties: Record<string, unknown>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = properties[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}
