import type { ReactNode } from 'react';
import { Part } from '../ui/part.tsx';
import { Skeleton } from '../ui/states.tsx';
import { canvasView } from '../views/canvas/view.ts';
import type { ViewEntry } from '../views/view-entry.ts';
import { useWorkspace } from '../workspace/store.ts';
import { viewNamed, views } from './views.ts';

interface ViewStackProps {
  /** Which view is looked at. */
  view: string;
  /** Stands in place of a view that stays mounted, until that is there. */
  waiting: ReactNode;
}

/** The view that is looked at, over those that stay as they are. */
export function ViewStack({ view, waiting }: ViewStackProps) {
  const { id, title, staysMounted, Content } = viewNamed(view);
  const setViewName = useWorkspace((workspace) => workspace.setViewName);
  return (
    <>
      {views
        .filter((each) => each.staysMounted)
        .map((each) => {
          const away = each.id !== id;
          return (
            <div key={each.id} className="view" data-away={away} inert={away}>
              <Part name={nameOf(each)} fallback={waiting}>
                <each.Content />
              </Part>
            </div>
          );
        })}
      {!staysMounted && (
        <div key={id} className="view">
          <Part
            name={nameOf({ title })}
            fallback={<Skeleton lines={4} label="Loading the view" />}
            wayOut={{
              label: `Show ${canvasView.title.toLowerCase()}`,
              leave: () => setViewName(canvasView.id),
            }}
          >
            <Content />
          </Part>
        </div>
      )}
    </>
  );
}

/** `The timeline`, as a sentence begins. */
function nameOf({ title }: Pick<ViewEntry, 'title'>): string {
  return `The ${title.toLowerCase()}`;
}
