import type { GraphEdge, GraphNode } from '../../contract/model/graph.ts';
import { roleIn } from '../../contract/model/meaning.ts';
import type { Segment, Segments } from '../../contract/model/segment.ts';
import { dayBounds } from '../../contract/model/time/holding.ts';
import { datedOf } from '../../contract/model/time/stored.ts';
import { factText } from '../../contract/text/clause.ts';
import { periodText } from '../../contract/text/dates.ts';
import { bareName } from '../../contract/text/names.ts';
import { joined, phrase } from '../../contract/text/phrase.ts';
import { plainText } from '../../contract/text/plain-text.ts';
import { describeLabels } from './kinds.ts';

export interface Description {
  title: Segments;
  /** What it is, when it held, and the like, each a short text. */
  lines: Segments[];
}

/** @param then how it stands on the as-of date, where there is one */
export function describeNode(node: GraphNode, then: Segments = []): Description {
  const { id, name } = node;
  return {
    title: [bareName({ id, name: name || id })],
    lines: filled([phrase`${describeLabels(node, 1)}`, when(node), then]),
  };
}

/**
 * @param nodes where the names of both ends are found
 * @param then how it stands on the as-of date, where there is one
 */
export function describeEdge(
  edge: GraphEdge,
  nodes: ReadonlyMap<string, GraphNode>,
  then: Segments = [],
): Description {
  const named = (id: string) => ({ id, name: nodes.get(id)?.name || id });
  const { properties } = edge;
  return {
    title: factText(edge, named(edge.source), named(edge.target)),
    lines: filled([
      phrase`${roleIn(edge)}`,
      when(edge),
      phrase`${properties.basis === 'inferred' && 'inferred, not stated'}`,
      then,
    ]),
  };
}

/** A description in one line, for those who listen to it. */
export function spokenText({ title, lines }: Description): string {
  return plainText(joined([title, ...lines], ', '));
}

/** Dates in words; a property of another model that only looks like one of ours is left out. */
function when(fact: GraphNode | GraphEdge): Segment[] {
  const dated = datedOf(fact);
  try {
    dayBounds(dated);
    return periodText(dated);
  } catch {
    return [];
  }
}

function filled(lines: readonly Segments[]): Segments[] {
  return lines.filter((line) => line.length > 0);
}
