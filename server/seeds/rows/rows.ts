import type { Date as Day } from 'neo4j-driver';

/** What a property may hold; whole numbers are stored as integers. */
export type Value = string | number | string[] | Day;
export type RowProperties = Record<string, Value>;

/** A node to be in the graph. */
export interface NodeRow {
  id: string;
  labels: string[];
  properties: RowProperties;
}

/** A passage hangs from its source. */
export interface PassageRow extends NodeRow {
  source: string;
}

/** A relationship to be in the graph; its ends are ids of entities. */
export interface RelationshipRow {
  id: string;
  type: string;
  from: string;
  to: string;
  properties: RowProperties;
}

/** Everything that a data set puts into the graph. */
export interface SeedRows {
  sources: NodeRow[];
  passages: PassageRow[];
  entities: NodeRow[];
  relationships: RelationshipRow[];
}

/** Leaves out what is absent: a graph has no empty properties. */
export function present(properties: Record<string, Value | undefined>): RowProperties {
  return Object.fromEntries(
    Object.entries(properties).filter(
      (entry): entry is [string, Value] =>
        entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  );
}
