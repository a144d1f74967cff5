import type { ResultCell } from '../../../contract/text/results/cells.ts';

/** What a cell holds, with nodes and relationships in the place of what points at them. */
export function wholeOf(cell: ResultCell, raw: unknown): unknown {
  switch (cell.kind) {
    case 'node':
      return cell.node;
    case 'edge':
      return cell.edge;
    case 'list':
      return cell.cells.map((each, at) => wholeOf(each, Array.isArray(raw) ? raw[at] : null));
    case 'map': {
      const inner = new Map(Object.entries((raw ?? {}) as object));
      return Object.fromEntries(cell.entries.map(([name, each]) => [name, wholeOf(each, inner.get(name))]));
    }
    case 'value':
      return raw ?? null;
  }
}
