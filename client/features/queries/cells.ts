import type { Graph, GraphEdge, GraphNode } from '../../../contract/model/graph.ts';

/** A cell as it is shown: an entity, a relationship, several of anything, or a plain value. */
export type ResultCell =
  | { kind: 'node'; node: GraphNode }
  | { kind: 'edge'; edge: GraphEdge }
  | { kind: 'list'; cells: ResultCell[] }
  | { kind: 'value'; value: string | number | boolean | null };

/** Reads a result's raw cells, in which entities and relationships are only pointed at. */
export function cellReader({ nodes, edges }: Graph): (raw: unknown) => ResultCell {
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const edgeById = new Map(edges.map((edge) => [edge.id, edge]));
  const read = (raw: unknown): ResultCell => {
    if (Array.isArray(raw)) return { kind: 'list', cells: raw.map(read) };
    const node = nodeById.get(pointed(raw, '$node'));
    if (node) return { kind: 'node', node };
    const edge = edgeById.get(pointed(raw, '$edge'));
    if (edge) return { kind: 'edge', edge };
    if (raw === null || raw === undefined) return { kind: 'value', value: null };
    if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean')
      return { kind: 'value', value: raw };
    return { kind: 'value', value: JSON.stringify(raw) };
  };
  return read;
}

function pointed(raw: unknown, key: '$node' | '$edge'): string {
  if (typeof raw !== 'object' || raw === null) return '';
  const id: unknown = (raw as Record<string, unknown>)[key];
  return typeof id === 'string' ? id : '';
}

/** A cell as text, for sorting and for files. */
export function textOfCell(cell: ResultCell): string {
  switch (cell.kind) {
    case 'node':
      return cell.node.name;
    case 'edge':
      return cell.edge.type;
    case 'list':
      return cell.cells.map(textOfCell).join('; ');
    case 'value':
      return cell.value === null ? '' : String(cell.value);
  }
}
