import { Suspense } from 'react';
import { readAddress, useAddress } from '../address/address.ts';
import { usePicture } from '../address/picture.ts';
import { AsOfBar } from '../asof/as-of-bar.tsx';
import { expand, relationshipCounts, useExpanding } from '../explore/expanding.ts';
import { connectionWith } from '../paths/connect.ts';
import { lazily } from './lazily.tsx';
import { bringTasks } from './panels.ts';
import { PictureEmpty } from './picture-empty.tsx';
import { ProblemMessage } from './problem-message.tsx';
import { Skeleton } from './states.tsx';
import './stage.css';

// Asked for at once, and fetched while the page around it is drawn.
const canvas = import('../canvas/canvas.tsx');
const Canvas = lazily(async () => (await canvas).Canvas);
const ResultDrawer = lazily(async () => (await import('../queries/result-drawer.tsx')).ResultDrawer);

const waiting = (
  <div className="picture-state">
    <Skeleton lines={4} label="Drawing the picture" />
  </div>
);

/** The middle of the page: the picture, and below it the result of a query. */
export function Stage() {
  const [{ task }, setAddress] = useAddress();
  const { ready, error, retry } = usePicture();
  const busy = useExpanding((expanding) => expanding.busy);
  return (
    <main className="stage">
      <section className="picture" aria-label="The picture">
        <Suspense fallback={ready && waiting}>
          <Canvas
            onExpand={(id, ties) => void expand(id, ties)}
            onTrace={(id) => {
              void setAddress({ task: 'trace', subject: id });
              bringTasks();
            }}
            onConnect={(id) => {
              void setAddress(connectionWith(id, readAddress()));
              bringTasks();
            }}
            relationshipCounts={relationshipCounts}
            busy={busy}
          />
        </Suspense>
        {!ready && !error && waiting}
        {error && (
          <div className="picture-state">
            <ProblemMessage error={error} onRetry={retry} />
          </div>
        )}
        {ready && <PictureEmpty />}
      </section>
      <Suspense>{task === 'queries' && <ResultDrawer />}</Suspense>
      <AsOfBar />
    </main>
  );
}
