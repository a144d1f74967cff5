import type { GraphNode } from '../../../contract/model/graph.ts';
import type { Headship } from '../../../contract/model/tenure.ts';
import { byDay } from '../../../contract/model/time/days.ts';
import { dayBoundsOf } from '../../../contract/model/time/stored.ts';

/**
 * Puts headships in order of time, as far as it is known: by the first day known of each; where none is, by the
 * body's own beginning and its place among the stages, then by name.
 * @param stages ids of the body's stages, earliest first; empty for the posts of one person
 */
export function inOrder(headships: readonly Headship[], stages: readonly string[]): Headship[] {
  return [...headships].sort(
    (one, other) =>
      byDay(firstDay(one), firstDay(other)) ||
      stages.indexOf(one.body.id) - stages.indexOf(other.body.id) ||
      byDay(lastDay(one), lastDay(other)) ||
      compare(one.body.name, other.body.name) ||
      compare(one.person.name, other.person.name) ||
      compare(one.edge.id, other.edge.id),
  );
}

function firstDay({ edge, body }: Headship): string | undefined {
  const { startMin, attestedMin, startMax, attestedMax, endMin, endMax } = dayBoundsOf(edge);
  const own = startMin ?? attestedMin ?? startMax;
  return own ?? beginning(body) ?? endMin ?? attestedMax ?? endMax;
}

function lastDay({ edge }: Headship): string | undefined {
  const { endMax, endMin, attestedMax } = dayBoundsOf(edge);
  return endMax ?? endMin ?? attestedMax;
}

function beginning(body: GraphNode): string | undefined {
  return dayBoundsOf(body).startMin;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
