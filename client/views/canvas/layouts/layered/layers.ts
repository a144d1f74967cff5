interface Edge {
  source: string;
  target: string;
}

/**
 * Reverses edges so that no circle is left: those that lead back in a depth-first search (the back edges).
 * @param edges among the nodes, none from a node to itself
 */
export function withoutCircles(ids: readonly string[], edges: readonly Edge[]): Edge[] {
  const out = Map.groupBy(edges, ({ source }) => source);
  const entered = new Map<string, number>();
  for (const { target } of edges) entered.set(target, (entered.get(target) ?? 0) + 1);
  const state = new Map<string, 'open' | 'done'>();
  const back = new Set<Edge>();
  // Those that nothing leads to come first, so that few edges run backwards.
  for (const root of ids.toSorted((one, other) => (entered.get(one) ?? 0) - (entered.get(other) ?? 0))) {
    if (state.has(root)) continue;
    state.set(root, 'open');
    const path = [{ id: root, left: [...(out.get(root) ?? [])] }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const edge = top.left.shift();
      if (!edge) {
        state.set(top.id, 'done');
        path.pop();
      } else if (state.get(edge.target) === 'open') back.add(edge);
      else if (!state.has(edge.target)) {
        state.set(edge.target, 'open');
        path.push({ id: edge.target, left: [...(out.get(edge.target) ?? [])] });
      }
    }
  }
  return edges.map((edge) => (back.has(edge) ? { source: edge.target, target: edge.source } : edge));
}

/** Puts each node below all that lead to it, by the longest path, and then as near to its neighbours as that allows. */
export function layersOf(ids: readonly string[], edges: readonly Edge[]): Map<string, number> {
  const [into, out] = [
    Map.groupBy(edges, ({ target }) => target),
    Map.groupBy(edges, ({ source }) => source),
  ];
  const layers = new Map<string, number>();
  const waiting = new Map(ids.map((id) => [id, into.get(id)?.length ?? 0]));
  const order = ids.filter((id) => waiting.get(id) === 0);
  for (const id of order) {
    layers.set(id, Math.max(0, ...(into.get(id) ?? []).map(({ source }) => (layers.get(source) ?? 0) + 1)));
    for (const { target } of out.get(id) ?? []) {
      const left = (waiting.get(target) ?? 0) - 1;
      waiting.set(target, left);
      if (left === 0) order.push(target);
    }
  }
  for (let round = 0; round < 4; round++) {
    for (const id of order.toReversed()) {
      const [above, below] = [into.get(id) ?? [], out.get(id) ?? []];
      if (below.length <= above.length) continue;
      layers.set(id, Math.min(...below.map(({ target }) => layers.get(target) ?? 0)) - 1);
    }
  }
  const first = Math.min(...layers.values());
  return new Map(ids.map((id) => [id, (layers.get(id) ?? 0) - first]));
}
