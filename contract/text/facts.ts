import type { Citation } from '../model/citation.ts';
import type { Graph, GraphEdge } from '../model/graph.ts';
import { reads } from '../model/relationship-types.ts';
import { datedOf } from '../model/time/stored.ts';
import type { CsvTable } from './csv.ts';
import type { MarkdownLine } from './markdown.ts';
import { citedBy, referencesOf } from './references.ts';
import { whenInBrief } from './when.ts';

/** The relationships of a graph as a table, one a row. */
export function tableOfFacts(graph: Graph, citations: readonly Citation[]): CsvTable {
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
export function linesOfFacts(graph: Graph): MarkdownLine[] {
  const name = namesOf(graph);
  return graph.edges.map((edge) => {
    const remarks = [textOf(edge, 'role'), whenInBrief(edge)].filter(Boolean).join(', ');
    const told = `${name(edge.source)} ${reads(edge.type, 'out')} ${name(edge.target)}`;
    return { text: remarks === '' ? told : `${told} (${remarks})`, citations: citedBy(edge) };
  });
}

function namesOf({ nodes }: Graph): (id: string) => string {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

function textOf({ properties }: GraphEdge, name: string): string {
  const value = properties[name];
  return typeof value === 'string' ? value : '';
}
