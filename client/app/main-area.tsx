import { Suspense } from 'react';
import { lazily } from '../ui/lazily.tsx';
import { ProblemMessage } from '../ui/problem-message.tsx';
import { Skeleton } from '../ui/states.tsx';
import { useAddress } from '../workspace/address.ts';
import { useFollowAddress } from '../workspace/follow-address.ts';
import { useWorkspace } from '../workspace/store.ts';
import { AsOfBar } from './as-of-bar.tsx';
import { EmptyCanvas } from './empty-canvas.tsx';
import { Views } from './views.tsx';
import { ViewsBar } from './views-bar.tsx';
import './main-area.css';

// Asked for at once, and fetched while the page around it is drawn.
const canvas = import('../views/canvas/canvas.tsx');
const Canvas = lazily(async () => (await canvas).Canvas);
const ResultDrawer = lazily(async () => (await import('../features/queries/result-drawer.tsx')).ResultDrawer);

const LineageDrawer = lazily(
  async () => (await import('../features/lineage/lineage-drawer.tsx')).LineageDrawer,
);

const ChangesDrawer = lazily(
  async () => (await import('../features/changes/changes-drawer.tsx')).ChangesDrawer,
);

const waiting = (
  <div className="picture-state">
    <Skeleton lines={4} label="Drawing the graph" />
  </div>
);

/** The middle of the page: the picture, and below it the answers that need its width. */
export function MainArea() {
  const [{ task, names, since, until }] = useAddress();
  const view = useWorkspace((workspace) => workspace.view.view);
  const { state, error, retry } = useFollowAddress();
  const ready = state === 'open';
  return (
    <main className="main-area" tabIndex={-1}>
      <ViewsBar />
      <section className="picture" aria-label="Graph">
        <Views view={view}>
          <Suspense fallback={ready && waiting}>
            <Canvas />
          </Suspense>
        </Views>
        {state === 'opening' && waiting}
        {state === 'failed' && (
          <div className="picture-state">
            <ProblemMessage error={error} onRetry={retry} />
          </div>
        )}
        {ready && <EmptyCanvas />}
      </section>
      <Suspense>
        {since && until ? (
          <ChangesDrawer since={since} until={until} />
        ) : names ? (
          <LineageDrawer key={names} body={names} />
        ) : (
          task === 'queries' && <ResultDrawer />
        )}
      </Suspense>
      <AsOfBar />
    </main>
  );
}
