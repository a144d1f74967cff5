import { NotFoundError } from '../problems/errors.ts';
import type { OpenGraph } from './open.ts';
import { findEntities } from './search/find.ts';

/**
 * What was found under an id.
 * @throws NotFoundError that suggests the nearest entity, where nothing was
 */
export async function foundOr404<Found>(
  graph: OpenGraph,
  id: string,
  found: Found | undefined,
): Promise<Found> {
  if (found !== undefined) return found;
  throw new NotFoundError(`Nothing here has the id "${id}". ${await nearest(graph, id)}`);
}

/** A sentence that names the entity that a mistaken id most likely means. */
export async function nearest(graph: OpenGraph, id: string, kind?: string): Promise<string> {
  const { results } = await findEntities(graph, { q: id.slice(0, 200), kind, limit: 1 });
  const [best] = results;
  return best
    ? `Did you mean "${best.node.id}" (${best.node.name})?`
    : 'Search for it by name to find its id.';
}
