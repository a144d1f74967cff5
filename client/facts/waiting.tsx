import { Skeleton } from '../ui/states.tsx';
import { useGraphReady } from '../workspace/opening.ts';

/** While a view looks what is known; before that the page says that it draws the graph. */
export function Waiting() {
  const ready = useGraphReady();
  if (!ready) return null;
  return (
    <div className="nothing">
      <Skeleton lines={6} label="Loading the facts" />
    </div>
  );
}
