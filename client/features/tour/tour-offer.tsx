import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTour } from './tour-state.ts';
import './tour.css';

/** Offers the tour to whoever is here for the first time, until it is taken or declined. */
export function TourOffer() {
  const { isOver, step, start, end } = useTour();
  if (isOver || step !== null) return null;
  return (
    <aside className="tour-offer" aria-label="Tour">
      <span>New here?</span>
      <Button className="text-button" onPress={start}>
        Take the tour
      </Button>
      <Button className="button button-quiet button-icon" aria-label="No tour, thanks" onPress={end}>
        <X size={14} aria-hidden />
      </Button>
    </aside>
  );
}
