import type { Tenure } from '../../../contract/model/tenure.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import type { OpenGraph } from '../open-graph.ts';
import { headshipOf } from './headship-of.ts';
import { inOrder } from './order.ts';
import { tenuresOf } from './tenures-of.ts';

/** The offices of some bodies: who is known in them, under all the names of each body. */
export interface Offices {
  /** Earliest first. */
  tenures: Tenure[];
  /** The same for every name of one body, and for no other body. */
  officeOf(tenure: Pick<Tenure, 'body'>): string;
}

/**
 * Who was ever in charge of some bodies, under whichever name: who held an office on a date depends on all of them.
 * @param ids of the bodies, each under one of its names
 */
export async function officesOf(
  graph: OpenGraph,
  builder: GraphBuilder,
  ids: readonly string[],
): Promise<Offices> {
  const lines = await graph.ask('names-of-bodies', { ids });
  const keys = new Map(lines.flatMap(({ names }) => names.map((name) => [name, names.toSorted().join(' ')])));
  const rows = await graph.ask('heads', { ids: [...keys.keys()] });
  const headships = inOrder(
    rows.map((row) => headshipOf(builder, row)),
    [],
  );
  return { tenures: tenuresOf(headships), officeOf: ({ body }) => keys.get(body.id) ?? body.id };
}
