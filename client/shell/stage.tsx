import { readAddress, useAddress } from '../address/address.ts';
import { usePicture } from '../address/picture.ts';
import { AsOfBar } from '../asof/as-of-bar.tsx';
import { Canvas } from '../canvas/canvas.tsx';
import { expand, relationshipCounts, useExpanding } from '../explore/expanding.ts';
import { connectionWith } from '../paths/connect.ts';
import { ResultDrawer } from '../queries/result-drawer.tsx';
import { bringTasks } from './panels.ts';
import { PictureEmpty } from './picture-empty.tsx';
import { ProblemMessage } from './problem-message.tsx';
import { Skeleton } from './states.tsx';
import './stage.css';

/** The middle of the page: the picture, and below it the result of a query. */
export function Stage() {
  const [, setAddress] = useAddress();
  const { ready, error, retry } = usePicture();
  const busy = useExpanding((expanding) => expanding.busy);
  return (
    <main className="stage">
      <section className="picture" aria-label="The picture">
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
        {!ready && !error && (
          <div className="picture-state">
            <Skeleton lines={4} label="Drawing the picture" />
          </div>
        )}
        {error && (
          <div className="picture-state">
            <ProblemMessage error={error} onRetry={retry} />
          </div>
        )}
        {ready && <PictureEmpty />}
      </section>
      <ResultDrawer />
      <AsOfBar />
    </main>
  );
}
