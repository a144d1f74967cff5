import type { Graph, GraphEdge, GraphNode } from '../../model/graph.ts';
import { clauseOf } from '../clause.ts';
import { plainText } from '../plain-text.ts';

/** A relationship in a cell, with its ends where both are known. */
export interface EdgeCell {
  kind: 'edge';
  edge: GraphEdge;
  ends?: readonly [source: GraphNode, target: GraphNode] | undefined;
}

/**
 * A cell as it is shown: an entity, a relationship, several of anything, a map that holds some of these, or a plain value.
 */
export type ResultCell =
  | { kind: 'node'; node: GraphNode }
  | EdgeCell
  | { kind: 'list'; cells: ResultCell[] }
  | { kind: 'map'; entries: [name: string, cell: ResultCell][] }
  | { kind: 'value'; value: string | number | boolean | null };

/** Reads a result's raw cells, in which entities and relationships are only pointed at, however deep. */
export function cellReader({ nodes, edges }: Graph): (raw: unknown) => ResultCell {
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const edgeById = new Map(edges.map((edge) => [edge.id, edge]));
  return read;

  function read(raw: unknown): ResultCell {
    if (Array.isArray(raw)) return { kind: 'list', cells: raw.map(read) };
    if (raw === null || raw === undefined) return { kind: 'value', value: null };
    if (typeof raw === 'object') return readObject(raw);
    return { kind: 'value', value: typeof raw === 'number' || typeof raw === 'boolean' ? raw : String(raw) };
  }

  function readObject(raw: object): ResultCell {
    const node = nodeById.get(pointed(raw, '$node'));
    if (node) return { kind: 'node', node };
    const edge = edgeById.get(pointed(raw, '$edge'));
    if (edge) return { kind: 'edge', edge, ends: endsOf(edge) };
    const entries = Object.entries(raw).map(([name, each]): [string, ResultCell] => [name, read(each)]);
    const pointsAnywhere = entries.some(([, cell]) => factsIn(cell).length > 0);
    return pointsAnywhere ? { kind: 'map', entries } : { kind: 'value', value: JSON.stringify(raw) };
  }

  function endsOf({ source, target }: GraphEdge): EdgeCell['ends'] {
    const [from, to] = [nodeById.get(source), nodeById.get(target)];
    return from && to && [from, to];
  }
}

function pointed(raw: object, key: '$node' | '$edge'): string {
  const [[name, id] = [], ...others] = Object.entries(raw);
  return others.length === 0 && name === key && typeof id === 'string' ? id : '';
}

/** Every entity and relationship in a cell, however deep, in the order in which they stand. */
export function factsIn(cell: ResultCell): (GraphNode | GraphEdge)[] {
  switch (cell.kind) {
    case 'node':
      return [cell.node];
    case 'edge':
      return [cell.edge];
    case 'list':
      return cell.cells.flatMap(factsIn);
    case 'map':
      return cell.entries.flatMap(([, each]) => factsIn(each));
    case 'value':
      return [];
  }
}

/**
 * A cell as text, for files and terminals: several things with semicolons between them, inner lists in brackets.
 * @param describe how a relationship is written; in a clause where absent
 */
export function textOfCell(cell: ResultCell, describe = clauseText): string {
  switch (cell.kind) {
    case 'node':
      return cell.node.name;
    case 'edge':
      return describe(cell);
    case 'list':
      return cell.cells.map((each) => partText(each, describe)).join('; ');
    case 'map':
      return cell.entries.map(([name, each]) => `${name}: ${partText(each, describe)}`).join('; ');
    case 'value':
      return cell.value === null ? '' : String(cell.value);
  }
}

/** Part of a list or a map; where its own text could be taken for several parts, it stands in brackets or quotes. */
function partText(cell: ResultCell, describe: (cell: EdgeCell) => string): string {
  const text = textOfCell(cell, describe);
  if (cell.kind === 'list') return `[${text}]`;
  if (cell.kind === 'map') return `{${text}}`;
  return cell.kind === 'value' && /;|^"/.test(text) && !text.startsWith('{') ? JSON.stringify(text) : text;
}

function clauseText({ edge, ends }: EdgeCell): string {
  return ends ? plainText(clauseOf(edge, ...ends)) : edge.type;
}
