import { type ReactNode, useEffect, useState } from 'react';
import { Part } from '../ui/part.tsx';
import { Skeleton } from '../ui/states.tsx';
import { whenIdle } from '../ui/when-idle.ts';
import { canvasView } from '../views/canvas/view.ts';
import type { ViewEntry } from '../views/view-entry.ts';
import { useGraphReady } from '../workspace/opening.ts';
import { useWorkspace } from '../workspace/store.ts';
import { viewNamed, views } from './views.ts';

interface ViewStackProps {
  /** Which view is looked at. */
  view: string;
  /** Stands in place of a view that stays mounted, until that is there. */
  waiting: ReactNode;
}

/**
 * The view that is looked at, over those that stay as they are. Where the page opens with another one, these come behind
 * it once it stands there: drawing a large graph would keep it waiting.
 */
export function ViewStack({ view, waiting }: ViewStackProps) {
  const { id, title, staysMounted, Content } = viewNamed(view);
  const setViewName = useWorkspace((workspace) => workspace.setViewName);
  const [hasBehind, setHasBehind] = useState(false);
  if (staysMounted && !hasBehind) setHasBehind(true);
  return (
    <>
      {views
        .filter((each) => each.staysMounted && (hasBehind || each.id === id))
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
            <WhenShown then={() => setHasBehind(true)} />
          </Part>
        </div>
      )}
    </>
  );
}

/** Tells when the view beside it has been loaded and painted with its graph, and the page has nothing else to do. */
function WhenShown({ then }: { then(): void }): null {
  const ready = useGraphReady();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once is enough
  useEffect(() => (ready ? whenIdle(then) : undefined), [ready]);
  return null;
}

/** `The timeline`, as a sentence begins. */
function nameOf({ title }: Pick<ViewEntry, 'title'>): string {
  return `The ${title.toLowerCase()}`;
}
