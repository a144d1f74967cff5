import { ExportButton } from '../../../../export/export-button.tsx';
import { Skeleton } from '../../../../ui/states.tsx';
import { resultPayload } from '../../result/result-payload.ts';
import { ResultSummary } from '../../result/result-summary.tsx';
import { ResultView } from '../../result/result-view.tsx';
import { PlanView } from '../plan/plan-view.tsx';
import { stateText, titleOfStatement } from '../texts.ts';
import { Notifications } from './notifications.tsx';
import { RunProblem } from './run-problem.tsx';
import { runForMore } from './runs.ts';
import type { StatementRun } from './statement-run.ts';

interface RunResultProps {
  run: StatementRun;
  /** Called before a place in the editor is shown, where that is not seen. */
  onEdit?: (() => void) | undefined;
}

/** What came of one statement: its rows, its plan, or why there are none. */
export function RunResult({ run, onEdit }: RunResultProps) {
  const { state, result, plan, error, start, statement } = run;
  const title = titleOfStatement(statement);
  const isRunning = state === 'running';
  // Columns alone are an answer only once the statement has ended.
  const hasRows =
    result !== null && result.columns.length > 0 && (state === 'done' || result.rows.length > 0);
  return (
    <div className="run-result">
      {error !== null && <RunProblem error={error} start={start} onEdit={onEdit} />}
      {isRunning && !hasRows && <Skeleton lines={4} label="Running" />}
      {(state === 'waiting' || state === 'skipped' || (state === 'cancelled' && !hasRows)) && (
        <p className="run-state">{stateText(state)}</p>
      )}
      {plan && (
        <>
          <Notifications notifications={plan.notifications} start={start} onEdit={onEdit} />
          <PlanView plan={plan} />
        </>
      )}
      {hasRows && (
        <>
          <div className="run-summary">
            <ResultSummary result={result} isRunning={isRunning} limit={run.limit} />
            {state === 'cancelled' && <strong className="truncated">{stateText(state)}</strong>}
          </div>
          <Notifications notifications={result.notifications} start={start} onEdit={onEdit} />
          <ResultView
            title={title}
            result={result}
            isRunning={isRunning}
            onMoreRows={(limit) => void runForMore(run, limit)}
          >
            {!isRunning && result.rows.length > 0 && (
              <ExportButton payload={() => resultPayload(title, result)} />
            )}
          </ResultView>
        </>
      )}
    </div>
  );
}
