/** With fewer relationships nothing is a hub, however small the graph. */
const minDegree = 24;
/** How many times as many relationships as the average a hub has. */
const timesAverage = 8;

/**
 * From how many relationships on an entity is a hub: far above the rest, so that nearly everything is two steps from
 * nearly everything through it, and a path by way of it says little.
 */
export function hubDegree({ nodes, relationships }: { nodes: number; relationships: number }): number {
  const average = nodes === 0 ? 0 : (2 * relationships) / nodes;
  return Math.max(minDegree, Math.ceil(timesAverage * average));
}
