/**
 * Whether a change makes a new graph, rather than adding to one: where nothing stood, or where something went and more
 * came than stayed.
 */
export function isNewGraph(counts: { stayed: number; arrived: number; gone: number }): boolean {
  if (counts.arrived === 0) return false;
  return counts.stayed === 0 || (counts.gone > 0 && counts.arrived > counts.stayed);
}
