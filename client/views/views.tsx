import { type ReactNode, Suspense } from 'react';
import type { View } from '../address/address.ts';
import { lazily } from '../shell/lazily.tsx';
import { Skeleton } from '../shell/states.tsx';

const Timeline = lazily(async () => (await import('../timeline/timeline.tsx')).Timeline);
const FactsTable = lazily(async () => (await import('./facts-table.tsx')).FactsTable);

interface ViewsProps {
  view: View;
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
          <Suspense fallback={<Skeleton lines={4} label="Opening the view" />}>
            {view === 'timeline' ? <Timeline /> : <FactsTable />}
          </Suspense>
        </div>
      )}
    </>
  );
}
