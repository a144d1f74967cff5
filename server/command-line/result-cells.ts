import type { Result } from '../../contract/api/routes/queries.ts';
import type { Citation } from '../../contract/model/citation.ts';
import type { GraphEdge, GraphNode } from '../../contract/model/graph.ts';
import { clauseOf } from '../../contract/text/clause.ts';
import { knownAmong, noteLabels } from '../../contract/text/notes.ts';
import { cited } from '../../contract/text/phrase.ts';
import { plainText } from '../../contract/text/plain-text.ts';
import { citedBy, isCitationsColumn } from '../../contract/text/references.ts';
import type { Table } from '../../contract/text/table.ts';

/** The rows of a saved query's answer as text: entities by their names, facts as clauses with their notes. */
export function resultTable({ columns, rows, graph, citations }: Result): Table {
  const known: Known = {
    nodes: new Map(graph.nodes.map((node) => [node.id, node])),
    edges: new Map(graph.edges.map((edge) => [edge.id, edge])),
    citations,
  };
  return {
    columns,
    rows: rows.map((row) =>
      row.map((cell, index) =>
        isCitationsColumn(columns[index] ?? '') ? notesIn(cell, known) : textOf(cell, known),
      ),
    ),
  };
}

/** What cells point at. */
interface Known {
  nodes: ReadonlyMap<string, GraphNode>;
  edges: ReadonlyMap<string, GraphEdge>;
  citations: readonly Citation[];
}

/** A cell is a plain value, a list, or points at a node or edge of the graph. */
function textOf(cell: unknown, known: Known): string {
  if (cell === null || cell === undefined) return '';
  if (Array.isArray(cell)) return cell.map((each) => textOf(each, known)).join('; ');
  if (typeof cell !== 'object') return String(cell);
  const { $node, $edge } = cell as { $node?: string; $edge?: string };
  if ($node !== undefined) return known.nodes.get($node)?.name ?? $node;
  if ($edge !== undefined) return factText($edge, known);
  return JSON.stringify(cell);
}

function factText(id: string, { nodes, edges, citations }: Known): string {
  const edge = edges.get(id);
  const [source, target] = [nodes.get(edge?.source ?? ''), nodes.get(edge?.target ?? '')];
  if (!edge || !source || !target) return id;
  return plainText(cited(clauseOf(edge, source, target), citedBy(edge)), citations);
}

/** Ids of passages as notes; ids of passages that are not known as they are. */
function notesIn(cell: unknown, known: Known): string {
  const ids = Array.isArray(cell) ? cell.filter((each) => typeof each === 'string') : [];
  return noteLabels(knownAmong(ids, known.citations)) || textOf(cell, known);
}
