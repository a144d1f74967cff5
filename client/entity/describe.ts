import type { GraphEdge, GraphNode } from '../../contract/model/graph.ts';
import type { Segment, Segments } from '../../contract/model/segment.ts';
import { type Dated, dayBounds } from '../../contract/model/time/holding.ts';
import { factText } from '../../contract/text/clause.ts';
import { periodText } from '../../contract/text/dates.ts';
import { bareName } from '../../contract/text/names.ts';
import { joined, phrase } from '../../contract/text/phrase.ts';
import { plainText } from '../../contract/text/plain-text.ts';
import { labelOf, wordsFor } from './kinds.ts';
import { textOf } from './properties.ts';

export interface Description {
  title: Segments;
  /** What it is, when it held, and the like, each a short text. */
  lines: Segments[];
}

/** @param then how it stands on the as-of date, where there is one */
export function describeNode({ id, labels, name, properties }: GraphNode, then: Segments = []): Description {
  const kind = wordsFor(labelOf(labels), 1);
  return {
    title: [bareName({ id, name: name || id })],
    lines: filled([phrase`${kind}`, when(properties), then]),
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
    title: factText(edge.type, named(edge.source), named(edge.target)),
    lines: filled([
      phrase`${textOf(properties, 'role')}`,
      when(properties),
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
function when(properties: GraphNode['properties']): Segment[] {
  const dated: Dated = {
    start: textOf(properties, 'start'),
    end: textOf(properties, 'end'),
    attested: textOf(properties, 'attested'),
  };
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
