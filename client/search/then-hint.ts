import type { GraphNode } from '../../contract/graph.ts';
import { dateInWords } from '../../contract/time/words.ts';
import { useNameThen } from '../lineage/use-name-then.ts';

/**
 * That something did not exist on the as-of date and, for a body, the name it had then; undefined where it did, or may
 * have.
 */
export function useThenHint(node: GraphNode): string | undefined {
  const over = useNameThen(node);
  if (!over) return undefined;
  const name = over.stage ? `; then: ${over.stage.name}` : '';
  return `not as of ${dateInWords(over.at)}${name}`;
}
