import neo4j, { type Path } from 'neo4j-driver';
import type { DriverEdge, DriverNode } from './rows.ts';

export function isNode(value: object): value is DriverNode {
  return neo4j.isNode(value);
}

export function isEdge(value: object): value is DriverEdge {
  return neo4j.isRelationship(value);
}

export function isPath(value: object): value is Path<bigint> {
  return neo4j.isPath(value);
}

/** A path as the nodes and relationships along it, in turn. */
export function alongPath({ start, segments }: Path<bigint>): unknown[] {
  return [start, ...segments.flatMap(({ relationship, end }) => [relationship, end])];
}
