import type { GraphNode } from '../../contract/model/graph.ts';
import { describeDate } from '../../contract/text/dates.ts';
import { useNameThen } from './use-name-then.ts';

/**
 * That something did not exist on the as-of date and, for a body, the names it had then; undefined where it did, or may
 * have.
 */
export function useAsOfHint(node: GraphNode): string | undefined {
  const over = useNameThen(node);
  if (!over) return undefined;
  const isCertain = over.names.every(({ held }) => held === 'certain');
  const names = over.names.map((each) => each.node.name).join(isCertain ? ' and ' : ' or ');
  const then = names && `; then${isCertain ? '' : ' perhaps'}: ${names}`;
  return `not as of ${describeDate(over.at)}${then}`;
}
