import { type ReactNode, Suspense } from 'react';
import type { ViewName } from '../../contract/model/view.ts';
import { lazily } from '../ui/lazily.tsx';
import { Skeleton } from '../ui/states.tsx';

const Timeline = lazily(async () => (await import('../views/timeline/timeline.tsx')).Timeline);
const FactsTable = lazily(async () => (await import('../views/table/facts-table.tsx')).FactsTable);

interface ViewsProps {
  view: ViewName;
  /** The canvas, which stays as it is while another view lies over it. */
  children: ReactNode;
}

/** The picture in the view that was chosen. */
export function Views({ view, children }: ViewsProps) {
  const away = view !== 'canvas';
  return (
    <>
      <div className="view" data-away={away} inert={away}>
        {children}
      </div>
      {away && (
        <div className="view">
          <Suspense fallback={<Skeleton lines={4} label="Loading the view" />}>
            {view === 'timeline' ? <Timeline /> : <FactsTable />}
          </Suspense>
        </div>
      )}
    </>
  );
}
