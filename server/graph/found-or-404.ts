import { distance } from 'fastest-levenshtein';
import { NotFoundError } from '../problems/errors.ts';
import type { OpenGraph } from './open-graph.ts';
import { askIndexes } from './search/candidates.ts';
import { fold } from './search/fold.ts';

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
  throw new NotFoundError(`No entity has the id "${id}". ${await nearest(graph, id)}`);
}

/** A sentence that names the entity that a mistaken id most likely means. */
export async function nearest(graph: OpenGraph, id: string, kind?: string): Promise<string> {
  const best = await likeliest(graph, id, kind);
  return best ? `Did you mean "${best.id}" (${best.name})?` : 'Search for it by name to find its id.';
}

/** Ids are made of the words of names, so the full-text index finds those that share a word with it. */
async function likeliest(graph: OpenGraph, id: string, kind: string | undefined) {
  const candidates = await askIndexes(graph, { text: id.slice(0, 200), kind }, 'any');
  const distances = candidates.map(({ id: other, name }) => ({
    id: other,
    name,
    far: other.startsWith(id) ? 0 : Math.min(distance(id, other), distance(fold(id), fold(name))),
  }));
  const [best] = distances.sort((one, other) => one.far - other.far);
  return best && best.far <= id.length / 3 ? best : undefined;
}
