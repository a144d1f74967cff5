import type { GraphNode } from '../../contract/graph.ts';
import { dateInWords } from '../../contract/time/words.ts';
import { useNameThen } from '../lineage/use-name-then.ts';

/**
 * That something did not exist on the as-of date and, for a body, the names it had then; undefined where it did, or may
 * have.
 */
export function useThenHint(node: GraphNode): string | undefined {
  const over = useNameThen(node);
  if (!over) return undefined;
  const isCertain = over.names.every(({ held }) => held === 'certain');
  const names = over.names.map((each) => each.node.name).join(isCertain ? ' and ' : ' or ');
  const then = names && `; then${isCertain ? '' : ' perhaps'}: ${names}`;
  return `not as of ${dateInWords(over.at)}${then}`;
}
