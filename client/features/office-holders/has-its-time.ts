import type { GraphNode } from '../../../contract/model/graph.ts';
import { playsRole } from '../../../contract/model/meaning.ts';

/** Whether it makes sense to ask who headed what at the time of something: it has a time, and heads nothing itself. */
export function hasItsTime(node: GraphNode): boolean {
  const { properties, time = properties } = node;
  if (playsRole(node, 'person', 'body')) return false;
  const isDated = typeof time.start === 'string' || typeof time.attested === 'string';
  return isDated || playsRole(node, 'event', 'document', 'congress');
}
