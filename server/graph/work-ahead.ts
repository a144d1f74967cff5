import { overview } from '../../contract/api/routes/entities.ts';
import { openingSize } from '../../contract/model/view.ts';
import { clickAhead } from './click-ahead.ts';
import { countCitations } from './count-citations.ts';
import type { OpenGraph } from './open-graph.ts';
import { findOverview } from './overview.ts';
import { measureActivity } from './time/activity.ts';

type Work = (graph: OpenGraph) => Promise<unknown>;

/** What the page opens with. */
const openOverview = (graph: OpenGraph) =>
  findOverview(graph, overview.query.parse({ limit: String(openingSize) }));

const firstClicks: Work = async (graph) => clickAhead(graph, await openOverview(graph));

/** What every page asks of the data as a whole, and what takes longest among that. */
const works: readonly Work[] = [openOverview, measureActivity, countCitations];

/**
 * Works out, before anybody asks, what depends on the data alone and reads all of it; one after the other, so that whoever
 * asks something else meanwhile hardly waits. What fails is left to those who ask in earnest.
 * @param keeps whether the answers are kept as long as the data stays the same; where they are not, the overview and the
 *   first clicks are asked for, so that the database has planned them when the page is opened
 */
export async function workAhead(graph: OpenGraph, keeps: boolean): Promise<void> {
  for (const work of keeps ? works : [firstClicks]) await work(graph).catch(() => {});
}
