import { counted } from '../../../contract/text/language.ts';

export const selectionTitle = 'Selection';

/** What is exported: `5 nodes and the 7 relationships among them.` */
export function describeSelection(nodes: number, edges: number): string {
  const chosen = counted(nodes, { one: 'node', other: 'nodes' });
  if (edges === 0) return `${chosen}, without relationships among them.`;
  const among = edges === 1 ? 'relationship' : counted(edges, { other: 'relationships' });
  return `${chosen} and the ${among} among them.`;
}
