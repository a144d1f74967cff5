import type { z } from 'zod';
import { dateParameter } from '../../../contract/api/parameters.ts';
import { type Refinements, refinementsShape, type View, viewShape } from '../../../contract/model/view.ts';
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
    ...refinementsOf(raw),
  };
}

function refinementsOf(raw: ReadonlyMap<string, unknown>): Refinements {
  const valids = Object.entries<z.ZodType>(refinementsShape.shape).flatMap(([name, shape]) => {
    const { success, data } = shape.safeParse(raw.get(name));
    return success ? [[name, data]] : [];
  });
  return refinementsShape.parse(Object.fromEntries(valids));
}

/** Each node once; what is wrong with one is left out of it: a position that is none is left to the layout. */
function uniqueNodes(list: readonly unknown[]): View['nodes'] {
  const { id: idShape, position, pinned, from } = nodes.element.shape;
  const byId = new Map<string, View['nodes'][number]>();
  for (const item of list) {
    const raw = new Map(typeof item === 'object' && item !== null ? Object.entries(item) : []);
    const id = valid(idShape, raw.get('id'), undefined);
    if (id === undefined || byId.has(id)) continue;
    const parts = {
      position: valid(position, wholePixels(raw.get('position')), undefined),
      pinned: valid(pinned, raw.get('pinned'), undefined),
      from: valid(from, raw.get('from'), undefined),
    };
    byId.set(id, { id, ...present(parts) });
  }
  return valid(nodes, [...byId.values()], []);
}

function wholePixels(position: unknown): unknown {
  const { x, y } = (position ?? {}) as { x?: unknown; y?: unknown };
  return position ? { x: Math.round(Number(x)) + 0, y: Math.round(Number(y)) + 0 } : undefined;
}

/** Only what is there: `undefined` is no part of a document. */
function present<Parts extends object>(parts: Parts): { [Name in keyof Parts]?: NonNullable<Parts[Name]> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Parts]?: NonNullable<Parts[Name]>;
  };
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
