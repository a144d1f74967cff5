import { Button } from 'react-aria-components';
import { CornerOffer } from '../../ui/corner-offer.tsx';
import { useTour } from './tour-state.ts';

/** Offers the tour to whoever is here for the first time, until it is taken or declined. */
export function TourOffer() {
  const { isOver, step, start, end } = useTour();
  if (isOver || step !== null) return null;
  return (
    <CornerOffer label="Tour" decline="No tour, thanks" onDecline={end}>
      <span>New here?</span>
      <Button className="text-button" onPress={start}>
        Take the tour
      </Button>
    </CornerOffer>
  );
}
