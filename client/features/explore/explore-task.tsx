import type { ReactNode } from 'react';
import { Segments } from '../../ui/segments.tsx';
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
      <Segments
        className="explore-mode"
        label="What to explore"
        items={[
          { id: 'around', label: 'Neighbourhood' },
          { id: 'between', label: 'Paths' },
        ]}
        selected={between ? 'between' : 'around'}
        onSelect={(chosen) => change(chosen === 'between')}
      />
      {between ? paths : <AroundTask />}
      <CanvasOutline />
    </>
  );
}
