import { type ComponentType, lazy } from 'react';
import { Button } from 'react-aria-components';
import './states.css';

/**
 * A part of the page that is fetched when it is first shown, so that the page opens with less. It is also fetched once
 * the page has nothing else to do, so that nobody waits for it later.
 */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  whenIdle(() => void load().catch(() => undefined));
  return lazy(async () => ({ default: await load().catch((): ComponentType<Props> => NotLoaded) }));
}

/** How long the page is left alone with what it opens with, in milliseconds. */
const beginning = 3000;

function whenIdle(work: () => void): void {
  setTimeout(() => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
    else work();
  }, beginning);
}

/** As when the server has been given a new version since the page was opened. */
function NotLoaded() {
  return (
    <div className="problem" role="alert">
      <div>
        <strong>This part of the page could not be loaded</strong>
        <p>Check that Diplograph is still running, then reload the page.</p>
        <Button className="button" onPress={() => window.location.reload()}>
          Reload
        </Button>
      </div>
    </div>
  );
}
