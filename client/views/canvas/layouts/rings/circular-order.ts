/** So often neighbours on the circle are looked at for whether it is better to exchange them. */
const rounds = 12;

/**
 * Orders nodes on a circle so that few edges cross: from one that has few neighbours on always the one that most edges
 * lead to from those placed already (Baur and Brandes), then by exchanging neighbours on the circle where that helps.
 */
export function circularOrder<Each extends { id: string }>(
  nodes: readonly Each[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): Each[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const order = appended([...byId.keys()], neighbours);
  for (let round = 0; round < rounds; round++) if (!exchange(order, neighbours)) break;
  return order.flatMap((id) => byId.get(id) ?? []);
}

function appended(ids: readonly string[], neighbours: ReadonlyMap<string, readonly string[]>): string[] {
  const degree = (id: string) => neighbours.get(id)?.length ?? 0;
  const placed: string[] = [];
  const waiting = new Map(ids.map((id) => [id, 0]));
  while (waiting.size > 0) {
    let next: { id: string; led: number } | undefined;
    for (const [id, led] of waiting) {
      // The fewer edges stay open the better.
      const isBetter = !next || led > next.led || (led === next.led && degree(id) < degree(next.id));
      if (isBetter) next = { id, led };
    }
    if (!next) break;
    waiting.delete(next.id);
    if (endCost(placed, next.id, neighbours) < 0) placed.unshift(next.id);
    else placed.push(next.id);
    for (const id of neighbours.get(next.id) ?? []) {
      const led = waiting.get(id);
      if (led !== undefined) waiting.set(id, led + 1);
    }
  }
  return placed;
}

/** Below zero where the neighbours of a node stand nearer to the beginning than to the end. */
function endCost(
  placed: readonly string[],
  id: string,
  neighbours: ReadonlyMap<string, readonly string[]>,
): number {
  const places = (neighbours.get(id) ?? []).map((each) => placed.indexOf(each)).filter((at) => at >= 0);
  if (places.length === 0) return 0;
  return places.reduce((sum, at) => sum + at, 0) / places.length - (placed.length - 1) / 2;
}

/** @returns whether any two have been exchanged */
function exchange(order: string[], neighbours: ReadonlyMap<string, readonly string[]>): boolean {
  const at = new Map(order.map((id, index) => [id, index]));
  let isChanged = false;
  for (let index = 0; index < order.length; index++) {
    const next = (index + 1) % order.length;
    const [one, other] = [order[index], order[next]];
    if (one === undefined || other === undefined || one === other) continue;
    const from = (id: string) =>
      (neighbours.get(id) ?? [])
        .filter((each) => each !== one && each !== other)
        .map((each) => ((at.get(each) ?? 0) - next + order.length) % order.length);
    const [ofOne, ofOther] = [from(one), from(other)];
    // Edges of the earlier cross those of the later that end before theirs.
    const crossings = pairs(ofOne, ofOther, (a, b) => a < b);
    const exchanged = pairs(ofOne, ofOther, (a, b) => a > b);
    if (exchanged >= crossings) continue;
    [order[index], order[next]] = [other, one];
    at.set(other, index).set(one, next);
    isChanged = true;
  }
  return isChanged;
}

function pairs(
  ones: readonly number[],
  others: readonly number[],
  isCounted: (one: number, other: number) => boolean,
): number {
  return ones.reduce((sum, one) => sum + others.filter((other) => isCounted(one, other)).length, 0);
}
