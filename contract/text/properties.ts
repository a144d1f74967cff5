import type { GraphEdge, GraphNode, PropertyValue } from '../model/graph.ts';
import { isOwnItem } from '../model/meaning.ts';
import { computedTimes } from '../model/time/stored.ts';
import { cellReader, textOfCell } from './results/cells.ts';

type Item = GraphNode | GraphEdge;

/** What every table and text of facts has a place for, where the properties are those of our own model. */
const hasItsPlace: ReadonlySet<string> = new Set([
  ...['id', 'name', 'start', 'end', 'attested', 'role', 'basis', 'citations', 'revision'],
  ...computedTimes,
]);

/** The properties that have no other place in a table of facts, as text, by name; those without a value are left out. */
function furtherProperties(item: Item): [name: string, text: string][] {
  return Object.entries(item.properties)
    .filter(([name]) => !(isOwnItem(item) && hasItsPlace.has(name)))
    .map(([name, value]): [string, string] => [name, propertyText(value)])
    .filter(([, text]) => text !== '')
    .sort(([one], [other]) => one.localeCompare(other, 'en'));
}

const read = cellReader({ nodes: [], edges: [] });

/** A property as text: several values with semicolons between them, a map as JSON. */
function propertyText(value: PropertyValue): string {
  return textOfCell(read(value));
}

/** Of no use to a reader of a text. */
const onlyInTables: ReadonlySet<string> = new Set(['dataset', 'nameKinds']);

/** The same in one text: `quantity: 12; unitPrice: 4.5`. */
export function propertiesText(item: Item): string {
  return furtherProperties(item)
    .filter(([name]) => !(isOwnItem(item) && onlyInTables.has(name)))
    .map(([name, text]) => `${name}: ${text}`)
    .join('; ');
}

/** Columns for the further properties of some items. */
export interface PropertyColumns {
  names: string[];
  /** What an item has in them. */
  cellsOf(item: Item): string[];
}

/** @param standing the other columns of the table; a property of the same name is marked as one */
export function propertyColumns(items: readonly Item[], standing: readonly string[]): PropertyColumns {
  return columnsFor(new Set(items.flatMap(propertyNames)), standing);
}

/** Names of the further properties for which an item has a value. */
export function propertyNames(item: Item): string[] {
  return furtherProperties(item).map(([name]) => name);
}

/** The same as `propertyColumns` for items that are not all at hand. */
export function columnsFor(found: ReadonlySet<string>, standing: readonly string[]): PropertyColumns {
  const all = [...found].sort((one, other) => one.localeCompare(other, 'en'));
  return {
    names: all.map((name) => (standing.includes(name) ? `${name} (property)` : name)),
    cellsOf(item) {
      const properties = new Map(furtherProperties(item));
      return all.map((name) => properties.get(name) ?? '');
    },
  };
}
