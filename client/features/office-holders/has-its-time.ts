import type { GraphNode } from '../../../contract/model/graph.ts';

/** Whether it makes sense to ask who headed what at the time of something: it has a time, and heads nothing itself. */
export function hasItsTime({ labels, properties, time = properties }: GraphNode): boolean {
  if (labels.includes('Person') || labels.includes('Body')) return false;
  const isDated = typeof time.start === 'string' || typeof time.attested === 'string';
  return isDated || ['Event', 'Document', 'Congress'].some((label) => labels.includes(label));
}
