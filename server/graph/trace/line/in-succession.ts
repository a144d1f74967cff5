import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';
import { endsOf } from '../../../../contract/model/meaning.ts';
import { byDay, earliestOf } from '../../../../contract/model/time/days.ts';
import { dayBoundsOf } from '../../../../contract/model/time/stored.ts';

/**
 * Puts the stages of a body in order: none before what it came from; among those that may come next the earliest, by
 * its own beginning or, where that is not known, by the first succession that made or ended it. In a ring, which has
 * no first, the earliest begins.
 */
export function inSuccession(stages: readonly GraphNode[], successions: readonly GraphEdge[]): GraphNode[] {
  const ids = new Set(stages.map(({ id }) => id));
  const among = successions
    .map((edge): Step => ({ ...endsOf(edge), day: dayBoundsOf(edge).startMin }))
    .filter(({ source, target }) => ids.has(source) && ids.has(target) && source !== target);
  const days = new Map(stages.map((stage) => [stage.id, firstDays(stage, among)]));
  const inTime = (one: GraphNode, other: GraphNode) =>
    byDay(days.get(one.id)?.any, days.get(other.id)?.any) ||
    byDay(days.get(one.id)?.left, days.get(other.id)?.left) ||
    compare(one.name, other.name) ||
    compare(one.id, other.id);
  const waiting = stages.toSorted(inTime);
  const ordered: GraphNode[] = [];
  while (waiting.length > 0) {
    const open = new Set(waiting.map(({ id }) => id));
    const free = waiting.findIndex(
      ({ id }) => !among.some(({ source, target }) => target === id && open.has(source)),
    );
    ordered.push(...waiting.splice(Math.max(free, 0), 1));
  }
  return ordered;
}

/** A succession from the earlier stage to the later, with its first day. */
interface Step extends Pick<GraphEdge, 'source' | 'target'> {
  day: string | undefined;
}

/** The first day on which a stage is known, and the first on which it turned into another. */
function firstDays(stage: GraphNode, steps: readonly Step[]) {
  const { startMin, endMin, endMax } = dayBoundsOf(stage);
  const made = earliestOf(steps.filter(({ target }) => target === stage.id).map(({ day }) => day));
  const left = earliestOf(steps.filter(({ source }) => source === stage.id).map(({ day }) => day));
  return { any: startMin ?? earliestOf([made, left, endMin]) ?? endMax, left };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
