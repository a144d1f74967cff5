import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup, VisuallyHidden } from 'react-aria-components';
import { create } from 'zustand';
import { HistoryPanel } from './history-panel.tsx';

interface Section {
  section: string;
  choose(section: string): void;
}

/** Whoever comes back from a query finds the list that led there. */
const useSection = create<Section>()((set) => ({
  section: 'queries',
  choose: (section) => set({ section }),
}));

/** The list of saved queries, and the history of what was run, one of them at a time. */
export function Sections({ children }: { children: ReactNode }) {
  const { section, choose } = useSection();
  return (
    <>
      <ToggleButtonGroup
        className="segments queries-sections"
        aria-label="Queries"
        disallowEmptySelection
        selectedKeys={[section]}
        onSelectionChange={([key]) => choose(String(key))}
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
          <VisuallyHidden elementType="h2">History</VisuallyHidden>
          <HistoryPanel />
        </>
      ) : (
        children
      )}
    </>
  );
}
