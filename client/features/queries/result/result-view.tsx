import { type ReactNode, useMemo, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Result } from '../../../../contract/api/result.ts';
import { Notes } from '../../../entity/notes.tsx';
import { ResultTable } from '../../../facts/grid/result-table.tsx';
import { TableTools } from '../../../facts/grid/table-tools.tsx';
import { useTableState } from '../../../facts/grid/use-table-state.ts';
import { chartColumnsOf } from './chart/chart-columns.ts';
import { ResultChart } from './chart/result-chart.tsx';
import { CutNotice } from './cut-notice.tsx';
import { GraphOfResult } from './graph-of-result.tsx';
import { JsonOfResult } from './json-of-result.tsx';
import './result-view.css';

type Form = 'table' | 'graph' | 'chart' | 'json';

/** While more of them come, every growth has all looked at: whether they are numbers. */
const maxRowsLookedAt = 1_000;

interface ResultViewProps {
  /** What the result is of, in a few words. */
  title: string;
  /** As much of it as has come. */
  result: Result;
  /** Whether more of it is on its way. */
  isRunning?: boolean;
  /** The view that suits it, as the header of a saved query says. */
  suits?: 'graph' | 'table' | 'timeline' | 'chart' | undefined;
  /** Runs it again for more rows, where it was cut by how many there may be and more may be asked for. */
  onMoreRows?: ((limit: number) => void) | undefined;
  /** What stands at the end of its bar, such as the export menu. */
  children?: ReactNode;
}

/**
 * A result as a table, a graph, a chart and JSON, each where it has what that shows. It fills the height that it is given,
 * and begins anew where its `key` changes: each run should have one of its own.
 */
export function ResultView({
  title,
  result,
  isRunning = false,
  suits,
  onMoreRows,
  children,
}: ResultViewProps) {
  const isLarge = result.rows.length > maxRowsLookedAt;
  const chart = useMemo(
    () => (isRunning && isLarge ? null : chartColumnsOf(result)),
    [result, isRunning, isLarge],
  );
  const [chosen, choose] = useState<Form | null>(null);
  const table = useTableState(result.columns.length);
  const offered: Record<Form, string | false> = {
    table: 'Table',
    graph: result.graph.nodes.length > 0 && 'Graph',
    chart: chart !== null && 'Chart',
    json: 'JSON',
  };
  const fitting = suits === 'chart' && chart ? 'chart' : 'table';
  const form = chosen !== null && offered[chosen] ? chosen : fitting;
  return (
    <Notes citations={result.citations}>
      <Tabs className="result-view" selectedKey={form} onSelectionChange={(key) => choose(key as Form)}>
        <div className="result-bar">
          <TabList className="result-tabs" aria-label="Result as">
            {Object.entries(offered).map(([id, label]) =>
              label ? (
                <Tab key={id} id={id} className="result-tab">
                  {label}
                </Tab>
              ) : null,
            )}
          </TabList>
          <div className="result-tools">
            {form === 'table' && result.rows.length > 0 && (
              <TableTools columns={result.columns} state={table} />
            )}
            {children}
          </div>
        </div>
        {!isRunning && <CutNotice summary={result.summary} onMoreRows={onMoreRows} />}
        <TabPanel id="table" className="result-panel">
          <ResultTable title={title} result={result} state={table} isRunning={isRunning} />
        </TabPanel>
        <TabPanel id="graph" className="result-panel">
          <GraphOfResult result={result} />
        </TabPanel>
        <TabPanel id="chart" className="result-panel">
          {chart && <ResultChart title={title} result={result} columns={chart} />}
        </TabPanel>
        <TabPanel id="json" className="result-panel">
          <JsonOfResult title={title} result={result} />
        </TabPanel>
      </Tabs>
    </Notes>
  );
}
