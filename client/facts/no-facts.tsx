import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useWorkspace } from '../workspace/store.ts';

interface NothingToTellProps {
  title: string;
  /** The views in which there may be more to see, the best first. */
  ways: readonly string[];
  children: ReactNode;
}

/** What to do where a view has nothing to show of what is on the canvas. */
export function NoFacts({ title, ways, children }: NothingToTellProps) {
  const setViewName = useWorkspace((workspace) => workspace.setViewName);
  return (
    <div className="nothing">
      <h2>{title}</h2>
      <p>{children}</p>
      <div className="nothing-ways">
        {ways.map((view, index) => (
          <Button
            key={view}
            className={index === 0 ? 'button button-main' : 'button'}
            onPress={() => setViewName(view)}
          >
            Open the {view}
          </Button>
        ))}
      </div>
    </div>
  );
}
