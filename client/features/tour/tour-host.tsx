import { lazily } from '../../ui/lazily.tsx';
import { Part } from '../../ui/part.tsx';
import { useTour } from './tour-state.ts';

const TourStop = lazily(async () => (await import('./tour-stop.tsx')).TourStop, 'when shown');

/** The tour, while it is under way. */
export function TourHost() {
  const step = useTour((tour) => tour.step);
  return (
    step !== null && (
      <Part name="The tour">
        <TourStop key={step} step={step} />
      </Part>
    )
  );
}
