import { overview } from '../../contract/api/routes/entities.ts';
import { openingSize } from '../../contract/model/view.ts';
import { countCitations } from './count-citations.ts';
import type { OpenGraph } from './open.ts';
import { findOverview } from './overview.ts';
import { measureActivity } from './time/activity.ts';

/** What every page asks of the data as a whole, and what takes longest among that. */
const works: readonly ((graph: OpenGraph) => Promise<unknown>)[] = [
  (graph) => findOverview(graph, overview.query.parse({ limit: String(openingSize) })),
  measureActivity,
  countCitations,
];

/**
 * Works out, before anybody asks, what depends on the data alone and reads all of it; one after the other, so that whoever
 * asks something else meanwhile hardly waits. What fails is left to those who ask in earnest.
 */
export async function workAhead(graph: OpenGraph): Promise<void> {
  for (const work of works) await work(graph).catch(() => {});
}
