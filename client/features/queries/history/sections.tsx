import { type ReactNode, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { HistoryPanel } from './history-panel.tsx';

/** The list of saved queries, and the history of what was run, one of them at a time. */
export function Sections({ children }: { children: ReactNode }) {
  const [section, setSection] = useState('queries');
  return (
    <>
      <ToggleButtonGroup
        className="segments queries-sections"
        aria-label="Queries"
        disallowEmptySelection
        selectedKeys={[section]}
        onSelectionChange={([key]) => setSection(String(key))}
      >
        <ToggleButton id="queries" className="segment">
          Saved queries
        </ToggleButton>
        <ToggleButton id="history" className="segment">
          History
        </ToggleButton>
      </ToggleButtonGroup>
      {section === 'history' ? (
        <>
          <h2 className="task-question">History</h2>
          <HistoryPanel />
        </>
      ) : (
        children
      )}
    </>
  );
}
