import type { Result } from '../../../../contract/api/result.ts';
import type { Graph } from '../../../../contract/model/graph.ts';
import { documentOfResult } from '../../../../contract/text/results/document.ts';
import { tableOfResult } from '../../../../contract/text/results/table.ts';
import type { ExportPayload } from '../../../export/payload.ts';
import { orderedRows } from '../../../facts/grid/order-rows.ts';
import { cellsOf } from '../../../facts/grid/result-cells.ts';
import { shownColumns } from '../../../facts/grid/table-columns.ts';
import type { ShownItems } from './shown-items.ts';

/** The listed nodes, or the listed relationships with their ends. */
function only({ nodes, edges }: Graph, listed: ReadonlySet<string>): Graph {
  const shown = edges.filter(({ id }) => listed.has(id));
  const ends = new Set(shown.flatMap(({ source, target }) => [source, target]));
  return { nodes: nodes.filter(({ id }) => listed.has(id) || ends.has(id)), edges: shown };
}

/** Nodes or relationships as the table shows them, to be exported: the rows and columns that are seen, in their order. */
export function itemsPayload(
  title: string,
  { result, ids, columns, sort, filter }: ShownItems,
): ExportPayload {
  const shown = shownColumns(columns);
  const order = [...orderedRows(cellsOf(result), { sort, filter })];
  const rows = order.map((row) => result.rows[row] ?? []);
  const seen: Result = {
    ...result,
    columns: shown.map((column) => result.columns[column] ?? ''),
    rows: rows.map((row) => shown.map((column) => row[column])),
    summary: { ...result.summary, shown: rows.length, total: rows.length },
  };
  return {
    title,
    hasImage: false,
    answer: seen,
    graph: () => ({
      ...only(result.graph, new Set(order.map((row) => ids[row] ?? ''))),
      citations: result.citations,
    }),
    table: () => tableOfResult(seen),
    document: () => documentOfResult(title, seen),
  };
}
