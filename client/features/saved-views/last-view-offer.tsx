import { History } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { CornerOffer } from '../../ui/corner-offer.tsx';
import { notifyError } from '../../ui/toasts.tsx';
import { keepLastView, useLastView } from '../../workspace/last-view.ts';
import { showView } from '../../workspace/open-saved-view.ts';
import { addressOnOpening } from '../../workspace/opening.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { describeLast } from './texts.ts';

/** Offers what was on the canvas last time, until something else is done. */
export function LastViewOffer() {
  const last = useLastView((state) => state.last);
  const hasSteps = useWorkspace(({ past }) => past.length > 0);
  useEffect(keepLastView, []);
  if (!last || hasSteps || namesSomething()) return null;
  const end = () => useLastView.setState({ last: null });
  return (
    <CornerOffer label="Last session" decline="Dismiss last session" onDecline={end}>
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
    </CornerOffer>
  );
}

/** Whether the page was opened by a link to anything but a database. */
function namesSomething(): boolean {
  return [...new URLSearchParams(addressOnOpening()).keys()].some((field) => field !== 'db');
}
