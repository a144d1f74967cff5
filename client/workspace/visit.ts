import { queryClient } from '../api/client.ts';
import { askFirstNeighbours } from '../api/questions/explore.ts';
import { askGraph } from '../api/questions/opening.ts';
import { notifyError } from '../ui/toasts.tsx';
import { asOfNow } from './as-of.ts';
import { completeRelationships } from './complete-relationships.ts';
import { useWorkspace } from './store.ts';

/**
 * Goes to an entity: selects it and, where the canvas does not hold it yet, brings it in with its first
 * neighbours.
 */
export async function visit(id: string): Promise<void> {
  const { nodes, highlighted, add, highlight, select } = useWorkspace.getState();
  // What one goes to must not recede behind what was highlighted before.
  if (!highlighted?.has(id)) highlight(null);
  if (nodes.has(id)) return select({ node: id });
  try {
    add(await queryClient.fetchQuery(askFirstNeighbours(id, asOfNow())));
    select({ node: id });
    void completeRelationships();
  } catch (error) {
    notifyError(error, () => void visit(id));
  }
}

interface FactReference {
  id: string;
  source: { id: string };
  target: { id: string };
}

/** Goes to a relationship, bringing it in with both its ends where the canvas does not hold it yet. */
export async function visitFact(fact: FactReference): Promise<void> {
  const { edges, add, select } = useWorkspace.getState();
  try {
    if (!edges.has(fact.id)) add(await queryClient.fetchQuery(askGraph([fact.source.id, fact.target.id])));
    select({ edge: fact.id });
  } catch (error) {
    notifyError(error, () => void visitFact(fact));
  }
}
