import { ClipboardCopy, Plus, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Result } from '../../../contract/api/result.ts';
import { factsIn } from '../../../contract/text/results/cells.ts';
import { copyPlainText } from '../../export/deliver.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { textOfRows } from './copy-rows.ts';
import { drawable } from './drawable.ts';
import { isFiltering } from './filter.ts';
import type { ResultCells } from './result-cells.ts';
import { copiedRows, filteredText, keptText, notOnCanvasText } from './texts.ts';
import type { TableState } from './use-table-state.ts';

interface KeptRowsProps {
  result: Result;
  cells: ResultCells;
  state: TableState;
  /** As they are filtered. */
  rows: Uint32Array;
  isBusy: boolean;
}

/** Below the table: how many rows the filter leaves, and what can be done with those that were pressed. */
export function KeptRows({ result, cells, state, rows, isBusy }: KeptRowsProps) {
  const { kept, setKept, filter } = state;
  const onCanvas = useWorkspace(({ nodes }) => nodes);
  const add = useWorkspace((workspace) => workspace.add);
  const facts = [...kept].flatMap((row) =>
    cells.columns.flatMap((_, column) => factsIn(cells.cell(row, column))),
  );
  const named = new Set(facts.flatMap((fact) => ('type' in fact ? [fact.source, fact.target] : [fact.id])));
  const edges = new Set(facts.flatMap((fact) => ('type' in fact ? [fact.id] : [])));
  const graph = drawable({
    nodes: result.graph.nodes.filter(({ id }) => named.has(id)),
    edges: result.graph.edges.filter(({ id }) => edges.has(id)),
  });
  const missing = graph.nodes.filter(({ id }) => !onCanvas.has(id)).length;
  const isFiltered = isFiltering(filter);
  if (kept.size === 0 && !isFiltered && !isBusy) return null;
  return (
    <div className="kept-rows">
      <p className="count" role="status">
        {isBusy ? 'Sorting and filtering …' : isFiltered && filteredText(rows.length, result.rows.length)}
        {kept.size > 0 && ` ${keptText(kept.size)}`}
        {missing > 0 && ` ${notOnCanvasText(missing)}`}
      </p>
      {missing > 0 && (
        <Button className="button button-quiet" onPress={() => add({ graph, citations: result.citations })}>
          <Plus size={14} aria-hidden /> Add to canvas
        </Button>
      )}
      {kept.size > 0 && (
        <>
          <Button
            className="button button-quiet"
            onPress={() =>
              copyPlainText(
                textOfRows(
                  result,
                  [...rows].filter((row) => kept.has(row)),
                ),
                copiedRows(kept.size),
              )
            }
          >
            <ClipboardCopy size={14} aria-hidden /> Copy rows
          </Button>
          <Button className="button button-quiet" onPress={() => setKept(new Set())}>
            <X size={14} aria-hidden /> Clear
          </Button>
        </>
      )}
    </div>
  );
}
