import { Suspense } from 'react';
import { useCapabilities } from '../api/capabilities.ts';
import { ProblemMessage } from '../ui/problem-message.tsx';
import { Skeleton } from '../ui/states.tsx';
import { useAddress } from '../workspace/address.ts';
import { useFollowAddress } from '../workspace/follow-address.ts';
import { useWorkspace } from '../workspace/store.ts';
import { AsOfBar } from './as-of-bar.tsx';
import { drawers } from './drawers.ts';
import { EmptyCanvas } from './empty-canvas.tsx';
import { pages } from './pages.ts';
import { ViewStack } from './view-stack.tsx';
import { ViewsBar } from './views-bar.tsx';
import './main-area.css';

const waiting = (
  <div className="main-state">
    <Skeleton lines={4} label="Drawing the graph" />
  </div>
);

/** The middle of the page: the view, below it the answers that need its width, over it those that need all of it. */
export function MainArea() {
  const [address] = useAddress();
  const can = useCapabilities();
  const drawer = drawers.find(({ isOpen }) => isOpen(address));
  const page = drawer ? undefined : pages.find(({ isOpen }) => isOpen(address));
  const view = useWorkspace((workspace) => workspace.view.view);
  const { state, error, retry } = useFollowAddress();
  const ready = state === 'open';
  return (
    <main className="main-area" data-covered={page !== undefined} tabIndex={-1}>
      <ViewsBar />
      <section className="main-view" aria-label="Graph">
        <ViewStack view={view} waiting={ready && waiting} />
        {state === 'opening' && waiting}
        {state === 'failed' && (
          <div className="main-state">
            <ProblemMessage error={error} onRetry={retry} />
          </div>
        )}
        {ready && <EmptyCanvas />}
      </section>
      <Suspense>{drawer && <drawer.Content />}</Suspense>
      <Suspense>{page && <page.Content />}</Suspense>
      {can('dates') && <AsOfBar />}
    </main>
  );
}
