/**
 * Orders the nodes within layers so that few edges cross: the barycentre method, down and up in turn; the best order
 * that comes about is taken.
 * @param neighbours of each node, on whatever layers
 */
export function orderedLayers(
  layers: readonly (readonly string[])[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): string[][] {
  const layerOf = new Map(layers.flatMap((ids, layer) => ids.map((id) => [id, layer] as const)));
  let current = layers.map((ids) => [...ids]);
  let best = { layers: current, crossings: crossingsIn(current, neighbours, layerOf) };
  for (let round = 0; round < 16 && best.crossings > 0; round++) {
    const isDown = round % 2 === 0;
    const at = new Map(current.flatMap(placesIn));
    const swept = current.map((ids) => [...ids]);
    const order = [...swept.keys()];
    for (const layer of isDown ? order : order.reverse()) {
      const wanted = (id: string) => {
        const others = (neighbours.get(id) ?? []).filter((each) => {
          const other = layerOf.get(each) ?? layer;
          return isDown ? other < layer : other > layer;
        });
        return others.length === 0 ? at.get(id) : meanOf(others.map((each) => at.get(each) ?? 0.5));
      };
      const ids = (swept[layer] ?? []).map((id) => ({ id, wanted: wanted(id) ?? 0.5 }));
      swept[layer] = ids.sort((one, other) => one.wanted - other.wanted).map(({ id }) => id);
      for (const [id, place] of placesIn(swept[layer])) at.set(id, place);
    }
    current = swept;
    const crossings = crossingsIn(current, neighbours, layerOf);
    if (crossings < best.crossings) best = { layers: current, crossings };
  }
  return best.layers;
}

/** From 0 at the beginning of a layer to 1 at its end, since layers are not equally long. */
function placesIn(ids: readonly string[]): [string, number][] {
  return ids.map((id, index) => [id, (index + 0.5) / ids.length]);
}

/** How many pairs of edges between two layers cross, whichever two layers those are. */
function crossingsIn(
  layers: readonly (readonly string[])[],
  neighbours: ReadonlyMap<string, readonly string[]>,
  layerOf: ReadonlyMap<string, number>,
): number {
  const index = new Map(layers.flatMap((ids) => ids.map((id, at) => [id, at] as const)));
  const between = new Map<string, [number, number][]>();
  for (const [layer, ids] of layers.entries()) {
    for (const id of ids) {
      for (const other of neighbours.get(id) ?? []) {
        const below = layerOf.get(other) ?? layer;
        if (below <= layer) continue;
        const lines = between.get(`${layer} ${below}`) ?? [];
        lines.push([index.get(id) ?? 0, index.get(other) ?? 0]);
        between.set(`${layer} ${below}`, lines);
      }
    }
  }
  let crossings = 0;
  for (const lines of between.values()) {
    lines.sort(([from, to], [otherFrom, otherTo]) => from - otherFrom || to - otherTo);
    for (const [at, [from, to]] of lines.entries())
      for (let before = 0; before < at; before++) {
        const [otherFrom, otherTo] = lines[before] ?? [from, to];
        if (otherFrom < from && otherTo > to) crossings++;
      }
  }
  return crossings;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
