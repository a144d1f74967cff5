import type { Page } from 'playwright-core';
import { expansion, neighbours } from '../../contract/api/routes/entities.ts';
import { api } from './api.ts';
import { nodesIn } from './graph-on-canvas.ts';

/** How many neighbours an expansion brings. */
export const few = 12;

interface Filter {
  type?: string;
  direction?: 'in' | 'out';
  at?: string;
}

/** What the API names as the next page of neighbours that are not on the canvas yet, with the entity itself. */
export async function nextOf(
  page: Page,
  id: string,
  filter: Filter = {},
): Promise<{ ids: string[]; left: number; leftOut: number }> {
  const shown = (await nodesIn(page)).filter((each) => each !== id);
  const { graph: all } = await api(neighbours, { id, ...filter, limit: 200 });
  const neighbourIds = all.edges.flatMap(({ source, target }) => (source === id ? target : source));
  const known = shown.filter((each) => neighbourIds.includes(each));
  const {
    graph,
    total,
    leftOut,
    shown: next,
  } = await api(expansion, { id, body: { ...filter, limit: few, exclude: known } });
  return { ids: graph.nodes.map((node) => node.id), left: total - next, leftOut };
}
