import { type ReactNode, Suspense } from 'react';
import { Skeleton } from '../ui/states.tsx';
import { viewNamed, views } from './views.ts';

interface ViewStackProps {
  /** Which view is looked at. */
  view: string;
  /** Stands in place of a view that stays mounted, until that is there. */
  waiting: ReactNode;
}

/** The view that is looked at, over those that stay as they are. */
export function ViewStack({ view, waiting }: ViewStackProps) {
  const { id, staysMounted, Content } = viewNamed(view);
  return (
    <>
      {views
        .filter((each) => each.staysMounted)
        .map((each) => {
          const away = each.id !== id;
          return (
            <div key={each.id} className="view" data-away={away} inert={away}>
              <Suspense fallback={waiting}>
                <each.Content />
              </Suspense>
            </div>
          );
        })}
      {!staysMounted && (
        <div key={id} className="view">
          <Suspense fallback={<Skeleton lines={4} label="Loading the view" />}>
            <Content />
          </Suspense>
        </div>
      )}
    </>
  );
}
