import type { GraphNode } from '../../../contract/model/graph.ts';
import type { Headship } from '../../../contract/model/tenure.ts';
import { dayBoundsOf } from '../../../contract/model/time/stored.ts';

/**
 * Puts headships in order of time, as far as it is known: by the first day known of each; where none is, by the
 * body's own beginning and its place among the stages, then by name.
 * @param stages ids of the body's stages, earliest first; empty for the posts of one person
 */
export function inOrder(headships: readonly Headship[], stages: readonly string[]): Headship[] {
  return [...headships].sort(
    (one, other) =>
      compare(firstDay(one), firstDay(other)) ||
      stages.indexOf(one.body.id) - stages.indexOf(other.body.id) ||
      compare(lastDay(one), lastDay(other)) ||
      compare(one.body.name, other.body.name) ||
      compare(one.person.name, other.person.name) ||
      compare(one.edge.id, other.edge.id),
  );
}

/** Sorts after every day, so that what is known stands before what is not. */
const unknown = '~';

function firstDay({ edge, body }: Headship): string {
  const { startMin, attestedMin, startMax, attestedMax, endMin, endMax } = dayBoundsOf(edge);
  const own = startMin ?? attestedMin ?? startMax;
  return own ?? beginning(body) ?? endMin ?? attestedMax ?? endMax ?? unknown;
}

function lastDay({ edge }: Headship): string {
  const { endMax, endMin, attestedMax } = dayBoundsOf(edge);
  return endMax ?? endMin ?? attestedMax ?? unknown;
}

function beginning(body: GraphNode): string | undefined {
  return dayBoundsOf(body).startMin;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
