import type { Citation } from '../model/citation.ts';
import type { Graph, GraphEdge, GraphNode } from '../model/graph.ts';
import { kinds } from '../model/kinds.ts';
import { kindOf, reads, roleIn } from '../model/meaning.ts';
import { ownValue } from '../model/own-value.ts';

import type { Segment } from '../model/segment.ts';
import { datedOf } from '../model/time/stored.ts';
import { factText, remarksOn } from './clause.ts';
import { bareName } from './names.ts';
import { cited, joined, phrase } from './phrase.ts';
import { columnsFor, type PropertyColumns, propertiesText, propertyColumns } from './properties.ts';
import { citedBy, referencesOf } from './references.ts';
import type { Table } from './table.ts';
import { whenInBrief, whenText } from './when.ts';

const columns = [
  ...['from', 'is', 'to', 'role', 'when', 'start', 'end', 'attested', 'basis', 'sources'],
  ...['from id', 'to id', 'fact id'],
];

/** How an entity or a relationship stood on the date that was asked about, beside what is known of it. */
export const timeStatusColumn = 'time status';

/** A graph as a table: its relationships, then its entities, one a row, each with all its properties. */
export function tableOfFacts(graph: Graph, citations: readonly Citation[]): Table {
  const name = namesOf(graph);
  const properties = propertyColumns([...graph.edges, ...graph.nodes], columns);
  return {
    columns: factColumns(properties),
    rows: [
      ...graph.edges.map((edge) =>
        rowOfFact(edge, name(edge.source), name(edge.target), citations, properties),
      ),
      ...graph.nodes.map((node) => rowOfEntity(node, citations, properties)),
    ],
  };
}

/** The columns of facts whose further properties have those. */
export function factColumns(properties: PropertyColumns): string[] {
  return [...columns, ...properties.names];
}

/** Columns for all further properties with these names. */
export function furtherColumns(names: ReadonlySet<string>): PropertyColumns {
  return columnsFor(names, columns);
}

/**
 * A relationship as a row of that table.
 * @param from the name of the entity that it starts from
 * @param to the name of the one that it ends at
 */
export function rowOfFact(
  edge: GraphEdge,
  from: string,
  to: string,
  citations: readonly Citation[],
  properties: PropertyColumns,
): string[] {
  return [
    ...[from, reads(edge, 'out'), to, roleIn(edge) ?? ''],
    ...[...cellsOfItem(edge, citations), edge.source, edge.target, edge.id],
    ...properties.cellsOf(edge),
  ];
}

/** An entity as a row of that table. */
export function rowOfEntity(
  node: GraphNode,
  citations: readonly Citation[],
  properties: PropertyColumns,
): string[] {
  return [
    ...[node.name, kindText(node), '', ''],
    ...[...cellsOfItem(node, citations), node.id, '', ''],
    ...properties.cellsOf(node),
  ];
}

function cellsOfItem(item: GraphEdge | GraphNode, citations: readonly Citation[]): string[] {
  const { start = '', end = '', attested = '' } = datedOf(item);
  return [
    ...[whenInBrief(item), start, end, attested, textOf(item, 'basis')],
    referencesOf(citedBy(item), citations),
  ];
}

/** The relationships of a graph, one a line, each with its properties and passages. */
export function linesOfFacts(graph: Graph): Segment[][] {
  const name = namesOf(graph);
  return graph.edges.map((edge) => lineOfFact(edge, name(edge.source), name(edge.target)));
}

/** A relationship as one of these lines, given the names of its ends. */
export function lineOfFact(edge: GraphEdge, from: string, to: string): Segment[] {
  const text = factText(edge, { id: edge.source, name: from }, { id: edge.target, name: to });
  return lineOf(edge, text, joined([roleIn(edge) ?? '', remarksOn(edge)], ', '));
}

/** Entities, one a line: what they are, when they were, and what else is known of them, with their passages. */
export function linesOfEntities(nodes: readonly GraphNode[]): Segment[][] {
  return nodes.map(lineOfEntity);
}

/** An entity as one of these lines. */
export function lineOfEntity(node: GraphNode): Segment[] {
  return lineOf(node, phrase`${bareName(node)}, ${kindText(node)}`, whenText(node));
}

function lineOf(item: GraphEdge | GraphNode, what: Segment[], remarks: Segment[]): Segment[] {
  const properties = propertiesText(item);
  const inBrackets = remarks.length > 0 && phrase` (${remarks})`;
  return cited(phrase`${what}${inBrackets}${properties !== '' && `: ${properties}`}`, citedBy(item));
}

/** What an entity is; in another model its labels. */
export function kindText(node: GraphNode): string {
  const kind = kindOf(node);
  return kind ? kinds[kind].one : node.labels.join('; ');
}

function namesOf({ nodes }: Graph): (id: string) => string {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

function textOf({ properties }: GraphEdge | GraphNode, name: string): string {
  const value = ownValue(properties, name);
  return typeof value === 'string' ? value : '';
}
