import type { GraphNode } from '../../contract/model/graph.ts';
import { plainText } from '../../contract/text/plain-text.ts';
import { notThenText } from '../../contract/text/trace.ts';
import { useNameThen } from './use-name-then.ts';

/**
 * That something did not exist on the as-of date and, for a body, the names it had then; undefined where it did, or may
 * have.
 */
export function useAsOfHint(node: GraphNode): string | undefined {
  const over = useNameThen(node);
  return over ? plainText(notThenText(over.at, over.names)) : undefined;
}
