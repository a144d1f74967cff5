import { queryClient } from '../api/client.ts';
import { askFirstNeighbours, askPicture } from '../api/questions.ts';
import { notifyError } from '../ui/toasts.tsx';
import { useAsOf } from './as-of.ts';
import { useExplorer } from './store.ts';

/**
 * Goes to an entity: selects it and, where the picture does not hold it yet, brings it in with its first
 * neighbours.
 */
export async function visit(id: string): Promise<void> {
  const { nodes, lit, add, light, select } = useExplorer.getState();
  // What one goes to must not stand in the shade of what was lit up before.
  if (!lit?.has(id)) light(null);
  if (nodes.has(id)) return select({ node: id });
  try {
    add(await queryClient.fetchQuery(askFirstNeighbours(id, useAsOf.getState().at)));
    select({ node: id });
  } catch (error) {
    notifyError(error, () => void visit(id));
  }
}

interface FactReference {
  id: string;
  source: { id: string };
  target: { id: string };
}

/** Goes to a relationship, bringing it in with both its ends where the picture does not hold it yet. */
export async function visitFact(fact: FactReference): Promise<void> {
  const { edges, add, select } = useExplorer.getState();
  try {
    if (!edges.has(fact.id)) add(await queryClient.fetchQuery(askPicture([fact.source.id, fact.target.id])));
    select({ edge: fact.id });
  } catch (error) {
    notifyError(error, () => void visitFact(fact));
  }
}
