import type { GraphEdge } from '../../../../contract/model/graph.ts';
import {
  type Dated,
  type DayBounds,
  type TurningDays,
  turningDays,
} from '../../../../contract/model/time/holding.ts';
import { datedOf, dayBoundsOf } from '../../../../contract/model/time/stored.ts';
import { knownStretch, type Stretch } from './stretch.ts';

/** What is known of the time of a fact. */
interface FactTime extends TurningDays {
  dated: Dated;
  bounds: DayBounds;
  stretch: Stretch | undefined;
}

const known = new WeakMap<GraphEdge, FactTime>();

/** The time of a fact, read once: among those in charge of a body each meets every other. */
export function timeOf(fact: GraphEdge): FactTime {
  const found = known.get(fact);
  if (found) return found;
  const bounds = dayBoundsOf(fact);
  const time = { dated: datedOf(fact), bounds, ...turningDays(bounds), stretch: knownStretch(fact) };
  known.set(fact, time);
  return time;
}
