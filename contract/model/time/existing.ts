import type { Bounds } from './bounds.ts';
import { type DayBounds, type HoldStatus, holdsAt } from './holding.ts';

/**
 * Whether a fact held at some moment of the query interval, given the lives of its ends: nobody may have headed a
 * body that had not begun, or after having died. What is certain by its own dates stays so, since a source says it.
 * @param lives of the entities at its ends, as `dayBounds` computes them
 */
export function holdsInLife(fact: DayBounds, lives: readonly DayBounds[], interval: Bounds): HoldStatus {
  const answer = holdsAt(fact, interval);
  if (answer !== 'possible') return answer;
  return lives.some((life) => holdsAt(life, interval) === 'no') ? 'no' : 'possible';
}
