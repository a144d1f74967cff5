import type { GraphNode } from '../../../contract/model/graph.ts';
import { isOwnItem, playsRole } from '../../../contract/model/meaning.ts';
import type { Side } from '../../../contract/model/tenure.ts';
import type { OpenGraph } from '../open-graph.ts';

/**
 * On which sides of headships a subject can stand, that first which more is known of: what labels say it is, and where
 * somebody else made the model, what it was seen to be too. An employee may head employees and be headed by others.
 */
export async function sidesOf(graph: OpenGraph, subject: GraphNode): Promise<[Side, ...Side[]]> {
  const isBody = playsRole(subject, 'body');
  if (isOwnItem(subject)) return [isBody ? 'body' : 'person'];
  const [known] = await graph.ask('sides', { id: subject.id });
  const { heads = false, headed = false } = known ?? {};
  const isHeaded = isBody || headed;
  const isHead = playsRole(subject, 'person') || heads;
  if (!isHeaded) return ['person'];
  if (!isHead) return ['body'];
  return heads && !headed ? ['person', 'body'] : ['body', 'person'];
}
