import { Ban, CircleAlert, CircleCheck, CircleDashed, LoaderCircle, type LucideIcon } from 'lucide-react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Starters } from '../starters.tsx';
import { shortened, stateText } from '../texts.ts';
import { RunResult } from './run-result.tsx';
import { useRuns } from './runs.ts';
import type { StatementRun } from './statement-run.ts';

interface RunsPanelProps {
  /** Called before something in the editor is shown, where that is not seen. */
  onEdit?: () => void;
}

const icons: Record<StatementRun['state'], LucideIcon> = {
  waiting: CircleDashed,
  running: LoaderCircle,
  done: CircleCheck,
  failed: CircleAlert,
  cancelled: Ban,
  skipped: CircleDashed,
};

/** What came of the statements that were run last, a tab for each. */
export function RunsPanel({ onEdit }: RunsPanelProps) {
  const { runs, shown, show } = useRuns();
  const run = runs.find(({ id }) => id === shown) ?? runs[0];
  return (
    <section className="console-runs" aria-label="Result" aria-busy={run?.state === 'running'}>
      {!run && <Starters onEdit={onEdit} />}
      {run && runs.length === 1 && <RunResult key={run.id} run={run} onEdit={onEdit} />}
      {run && runs.length > 1 && (
        <Tabs
          className="runs-tabs"
          selectedKey={String(run.id)}
          onSelectionChange={(key) => show(Number(key))}
        >
          <TabList className="runs-list" aria-label="Statements">
            {runs.map(({ id, state, statement }, index) => {
              const Icon = icons[state];
              return (
                <Tab key={id} id={String(id)} className="runs-tab" data-state={state}>
                  <Icon size={13} aria-label={stateText(state)} />
                  <span>
                    {index + 1} <code>{shortened(statement)}</code>
                  </span>
                </Tab>
              );
            })}
          </TabList>
          {runs.map((each) => (
            <TabPanel key={each.id} id={String(each.id)} className="runs-panel">
              <RunResult run={each} onEdit={onEdit} />
            </TabPanel>
          ))}
        </Tabs>
      )}
    </section>
  );
}
