import { History, X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { notifyError } from '../../ui/toasts.tsx';
import { keepLastView, useLastView } from '../../workspace/last-view.ts';
import { showView } from '../../workspace/open-saved-view.ts';
import { addressOnOpening } from '../../workspace/opening.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { describeLast } from './texts.ts';
import './saved-views.css';

/** Offers what was on the canvas last time, until something else is done. */
export function LastViewOffer() {
  const last = useLastView((state) => state.last);
  const hasSteps = useWorkspace(({ past }) => past.length > 0);
  useEffect(keepLastView, []);
  if (!last || hasSteps || namesSomething()) return null;
  const end = () => useLastView.setState({ last: null });
  return (
    <aside className="last-view-offer" aria-label="Last session">
      <Button
        className="text-button"
        onPress={() => {
          end();
          showView(last.view).catch((error) => notifyError(error));
        }}
      >
        <History size={14} aria-hidden /> Continue where you left off
      </Button>
      <span className="count">{describeLast(last.view.nodes.length, last.at, Date.now())}</span>
      <Button className="button button-quiet button-icon" aria-label="Dismiss last session" onPress={end}>
        <X size={14} aria-hidden />
      </Button>
    </aside>
  );
}

/** Whether the page was opened by a link to anything but a database. */
function namesSomething(): boolean {
  return [...new URLSearchParams(addressOnOpening()).keys()].some((field) => field !== 'db');
}
