import type { FilterSubject } from '../../../contract/model/filter.ts';
import type { GraphEdge, GraphNode, PropertyValue } from '../../../contract/model/graph.ts';
import { ownValue } from '../../../contract/model/own-value.ts';
import type { Bounds } from '../../../contract/model/time/bounds.ts';
import { ownDayBoundsOf } from '../../../contract/model/time/stored.ts';

export type GraphItem = GraphNode | GraphEdge;

/** One value; several are looked at one by one. */
export type Scalar = string | number | boolean;

/** How many relationships each node has on the canvas. */
export type Degrees = ReadonlyMap<string, number>;

export function degreesOf(edges: Iterable<GraphEdge>): Degrees {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges)
    for (const id of new Set([source, target])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

/** What an item has of what a filter looks at; nothing of a time, which has bounds. */
export function valuesOf(item: GraphItem, on: FilterSubject['on'], degrees: Degrees): Scalar[] {
  if ('property' in on) return scalarsIn(ownValue(item.properties, on.property));
  if (on.computed === 'relationships') return [degrees.get(item.id) ?? 0];
  if (on.computed === 'name' && 'name' in item)
    return [item.name || item.id, ...scalarsIn(ownValue(item.properties, 'names'))];
  return [];
}

function scalarsIn(value: PropertyValue | undefined): Scalar[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value.flatMap(scalarsIn);
  return [typeof value === 'object' ? JSON.stringify(value) : value];
}

/** The days between which a time of an item lies, as the profile of its graph says; null where nothing is known. */
export function timeOf(item: GraphItem, on: FilterSubject['on']): Bounds | null {
  const aspect = 'computed' in on ? on.computed : null;
  if (aspect !== 'start' && aspect !== 'end' && aspect !== 'attested') return null;
  const bounds = ownDayBoundsOf(item);
  const { [`${aspect}Min` as const]: min, [`${aspect}Max` as const]: max } = bounds;
  return min === undefined && max === undefined ? null : { ...(min && { min }), ...(max && { max }) };
}
