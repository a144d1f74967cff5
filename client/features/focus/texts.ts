import { counted, formatNumber } from '../../../contract/text/language.ts';
import type { Focus } from '../../entity/focus/focus.ts';

/** What is highlighted: `Neighbours of Vietnam, steps:`, `Shortest path between An and Binh`. */
export function describeFocus(focus: Focus, nameOf: (id: string) => string): string {
  if (focus.form === 'path') return `Shortest path between ${nameOf(focus.from)} and ${nameOf(focus.to)}`;
  const [first, ...others] = focus.around;
  const name =
    others.length > 0 || first === undefined
      ? `${formatNumber(focus.around.length)} selected`
      : nameOf(first);
  return `Neighbours of ${name} within`;
}

export function labelOfSteps(steps: number): string {
  return counted(steps, { one: 'step', other: 'steps' });
}
