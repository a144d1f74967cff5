import type { Citation } from '../model/citation.ts';
import type { Graph, GraphEdge } from '../model/graph.ts';
import { ownValue } from '../model/own-value.ts';
import { reads } from '../model/relationship-types.ts';
import type { Segment } from '../model/segment.ts';
import { datedOf } from '../model/time/stored.ts';
import { factText } from './clause.ts';
import { cited, joined, phrase } from './phrase.ts';
import { citedBy, referencesOf } from './references.ts';
import type { Table } from './table.ts';
import { whenInBrief, whenText } from './when.ts';

/** The relationships of a graph as a table, one a row. */
export function tableOfFacts(graph: Graph, citations: readonly Citation[]): Table {
  const name = namesOf(graph);
  return {
    columns: [
      ...['from', 'is', 'to', 'role', 'when', 'start', 'end', 'attested', 'basis', 'sources'],
      ...['from id', 'to id', 'fact id'],
    ],
    rows: graph.edges.map((edge) => {
      const { start = '', end = '', attested = '' } = datedOf(edge);
      return [
        ...[name(edge.source), reads(edge.type, 'out'), name(edge.target), textOf(edge, 'role')],
        ...[whenInBrief(edge), start, end, attested, textOf(edge, 'basis')],
        ...[referencesOf(citedBy(edge), citations), edge.source, edge.target, edge.id],
      ];
    }),
  };
}

/** The relationships of a graph, one a line, each with its passages. */
export function linesOfFacts(graph: Graph): Segment[][] {
  const name = namesOf(graph);
  return graph.edges.map((edge) => {
    const source = { id: edge.source, name: name(edge.source) };
    const target = { id: edge.target, name: name(edge.target) };
    const remarks = joined([textOf(edge, 'role'), whenText(edge)], ', ');
    const inBrackets = remarks.length > 0 && phrase` (${remarks})`;
    return cited(phrase`${factText(edge.type, source, target)}${inBrackets}`, citedBy(edge));
  });
}

function namesOf({ nodes }: Graph): (id: string) => string {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

function textOf({ properties }: GraphEdge, name: string): string {
  const value = ownValue(properties, name);
  return typeof value === 'string' ? value : '';
}
