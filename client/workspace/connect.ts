import type { Address } from './address.ts';

/**
 * Where “Find paths to …” on an entity leads: it becomes the end that is missing, or the first of two new ones.
 * @param ends of the connection that is asked for now
 */
export function connectionWith(id: string, { from, to }: Pick<Address, 'from' | 'to'>): Partial<Address> {
  const ends = from && !to && from !== id ? { from, to: id } : { from: id, to: '' };
  return { task: 'explore', ...ends, path: 1 };
}
