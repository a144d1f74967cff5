import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useAddress } from '../../workspace/address.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { AroundTask } from './around-task.tsx';
import { CanvasOutline } from './canvas-outline.tsx';
import './explore.css';

interface ExploreTaskProps {
  /** Stands in place of the neighbourhood while paths are asked for. */
  paths: ReactNode;
}

/** What is around one entity, or between two; and the graph as a list. */
export function ExploreTask({ paths }: ExploreTaskProps) {
  const [{ from, to }, setAddress] = useAddress();
  const selection = useWorkspace(({ view }) => view.selection);
  const between = from !== null || to !== null;
  const change = (isBetween: boolean) => {
    const chosen = selection && 'node' in selection ? selection.node : '';
    void setAddress({ from: isBetween ? chosen : null, to: isBetween ? '' : null, path: null });
  };
  return (
    <>
      <ToggleButtonGroup
        className="segments explore-mode"
        aria-label="What to explore"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[between ? 'between' : 'around']}
        onSelectionChange={(keys) => change(keys.has('between'))}
      >
        <ToggleButton id="around" className="segment">
          Neighbourhood
        </ToggleButton>
        <ToggleButton id="between" className="segment">
          Paths
        </ToggleButton>
      </ToggleButtonGroup>
      {between ? paths : <AroundTask />}
      <CanvasOutline />
    </>
  );
}
