import type { View } from '../../../contract/model/view.ts';
import { numberReader, textOfNumbers } from './varint.ts';

/**
 * By whose expansion each node came, as a short text for an address: for each node the place of that entity among the
 * nodes, from 1; zero for none, or for one that is not among them.
 * @returns null where none came by an expansion
 */
export function encodeOrigins(nodes: View['nodes']): string | null {
  const places = new Map(nodes.map(({ id }, index) => [id, index + 1]));
  const origins = nodes.map(({ from }) => (from === undefined ? 0 : (places.get(from) ?? 0)));
  return origins.some((origin) => origin > 0) ? textOfNumbers(origins) : null;
}

/** @param ids the nodes, in the order in which their origins were encoded */
export function decodeOrigins(text: string, ids: readonly string[]): (string | undefined)[] {
  const next = numberReader(text);
  return ids.map(() => ids[(next() ?? 0) - 1]);
}
