import type { z } from 'zod';
import { dateParameter } from '../../../contract/api/parameters.ts';
import { type View, viewShape } from '../../../contract/model/view.ts';
import { emptyView } from './change.ts';

const { nodes, edges, hiddenKinds, hiddenTypes, layout, view, selection } = viewShape.shape;

/**
 * A View from outside: from the address, a file or the server. What is wrong or missing in it is mended or left out, so
 * that the rest can be seen.
 */
export function restore(input: unknown): View {
  const raw = new Map(typeof input === 'object' && input !== null ? Object.entries(input) : []);
  const edgeIds = raw.get('edges');
  return {
    version: 1,
    nodes: uniqueNodes(listOf(raw.get('nodes'))),
    edges: Array.isArray(edgeIds) ? valid(edges, [...new Set(edgeIds)], emptyView.edges) : 'all',
    hiddenKinds: valid(hiddenKinds, raw.get('hiddenKinds'), []),
    hiddenTypes: valid(hiddenTypes, raw.get('hiddenTypes'), []),
    at: valid(dateParameter, raw.get('at'), null),
    layout: valid(layout, raw.get('layout'), emptyView.layout),
    view: valid(view, raw.get('view'), emptyView.view),
    selection: valid(selection, raw.get('selection'), null),
  };
}

/** Each node once; a position that is none is left to the layout. */
function uniqueNodes(list: readonly unknown[]): View['nodes'] {
  const byId = new Map<string, View['nodes'][number]>();
  for (const item of list) {
    const node = nodes.element.safeParse(withWholePixels(item));
    const idOnly = nodes.element.safeParse({ id: (item as { id?: unknown } | null)?.id });
    const kept = node.data ?? idOnly.data;
    if (kept && !byId.has(kept.id)) byId.set(kept.id, kept);
  }
  return valid(nodes, [...byId.values()], []);
}

function withWholePixels(node: unknown): unknown {
  const { id, position } = (node ?? {}) as { id?: unknown; position?: { x?: unknown; y?: unknown } | null };
  if (!position) return { id };
  return { id, position: { x: Math.round(Number(position.x)) + 0, y: Math.round(Number(position.y)) + 0 } };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function valid<Shape extends z.ZodType, Fallback>(
  shape: Shape,
  value: unknown,
  fallback: Fallback,
): z.output<Shape> | Fallback {
  const result = shape.safeParse(value);
  return result.success ? result.data : fallback;
}
