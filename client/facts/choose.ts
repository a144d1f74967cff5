import { useWorkspace } from '../workspace/store.ts';
import { visit } from '../workspace/visit.ts';
import type { Fact } from './facts.ts';
import type { Scope } from './use-scope.ts';

/** Selects a fact, adding it to the canvas where it is missing. */
export function choose(
  { id, selection, who, whom, edge }: Fact,
  { citations }: Pick<Scope, 'citations'>,
): void {
  const { nodes, edges, add, select } = useWorkspace.getState();
  if ('node' in selection && !nodes.has(id)) return void visit(id);
  if (edge && whom && !edges.has(id)) add({ graph: { nodes: [who, whom], edges: [edge] }, citations });
  select(selection);
}
