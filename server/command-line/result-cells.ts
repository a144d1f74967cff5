import type { Result } from '../../contract/api/routes/queries.ts';
import type { GraphEdge, GraphNode } from '../../contract/model/graph.ts';
import { clauseOf } from '../../contract/text/clause.ts';
import { plainText } from '../../contract/text/plain-text.ts';
import type { Table } from '../../contract/text/table.ts';

/** The rows of a saved query's answer as text: entities by their names, facts as clauses. */
export function resultTable({ columns, rows, graph }: Result): Table {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = new Map(graph.edges.map((edge) => [edge.id, edge]));
  return { columns, rows: rows.map((row) => row.map((cell) => textOf(cell, nodes, edges))) };
}

type NodesById = ReadonlyMap<string, GraphNode>;
type Edges = ReadonlyMap<string, GraphEdge>;

/** A cell is a plain value, a list, or points at a node or edge of the graph. */
function textOf(cell: unknown, nodes: NodesById, edges: Edges): string {
  if (cell === null || cell === undefined) return '';
  if (Array.isArray(cell)) return cell.map((each) => textOf(each, nodes, edges)).join('; ');
  if (typeof cell !== 'object') return String(cell);
  const { $node, $edge } = cell as { $node?: string; $edge?: string };
  if ($node !== undefined) return nodes.get($node)?.name ?? $node;
  if ($edge !== undefined) return factText($edge, nodes, edges);
  return JSON.stringify(cell);
}

function factText(id: string, nodes: NodesById, edges: Edges): string {
  const edge = edges.get(id);
  const [source, target] = [nodes.get(edge?.source ?? ''), nodes.get(edge?.target ?? '')];
  return edge && source && target ? plainText(clauseOf(edge, source, target)) : id;
}
