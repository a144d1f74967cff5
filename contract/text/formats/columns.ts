import type { PropertyValue } from '../../model/graph.ts';
import type { Attributes } from './attributes.ts';

/** The types that both GraphML and GEXF know. */
type ColumnType = 'boolean' | 'long' | 'double' | 'string';

/** An attribute that some nodes, or some edges, have. */
export interface Column {
  /** Short, and the same for no other column. */
  id: string;
  name: string;
  type: ColumnType;
}

/**
 * The columns for the attributes of some items, in the order in which they first occur, each of the narrowest type that
 * holds all its values.
 * @param prefix of their ids
 */
export function columnsOf(items: readonly Attributes[], prefix: string): Column[] {
  const types = new Map<string, ColumnType>();
  for (const item of items)
    for (const [name, value] of item) {
      const known = types.get(name);
      types.set(name, known === undefined ? typeOf(value) : wider(known, typeOf(value)));
    }
  return [...types].map(([name, type], index) => ({ id: `${prefix}${index}`, name, type }));
}

/** A value as text: lists and maps as JSON, so that they can be had back. */
export function valueText(value: PropertyValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function typeOf(value: PropertyValue): ColumnType {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value !== 'number') return 'string';
  return Number.isSafeInteger(value) ? 'long' : 'double';
}

function wider(one: ColumnType, other: ColumnType): ColumnType {
  if (one === other) return one;
  const numbers: readonly ColumnType[] = ['long', 'double'];
  return numbers.includes(one) && numbers.includes(other) ? 'double' : 'string';
}
