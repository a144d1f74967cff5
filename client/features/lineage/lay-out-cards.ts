import type { Transition } from './transitions.ts';

/** Where a stage stands in the chart of a lineage: columns run along time, a branch has a row of its own. */
export interface CardPlace {
  column: number;
  /** The first of its rows. */
  row: number;
  /** How many rows it takes: it reaches down to the branches that it joins, where nothing stands between. */
  rows: number;
  /** Whether its branch begins with it. */
  begins: boolean;
}

/**
 * Lays out the stages of a lineage. No stage stands left of what it came from; what joins the line only later stands
 * just before it does. The longest line has the first row, and branches share rows where they have room.
 * @param stages ids, none before what it came from
 * @param passages strongest first
 */
export function layOutCards(
  stages: readonly string[],
  passages: readonly Transition[],
): Map<string, CardPlace> {
  const order = new Map(stages.map((id, index) => [id, index]));
  // In a ring some lead back; they have no say in where things stand.
  const onward = passages.filter(({ from, to }) => (order.get(from) ?? 0) < (order.get(to) ?? 0));
  const columns = columnsOf(stages, onward);
  const column = (id: string) => columns.get(id) ?? 0;
  const places = new Map<string, CardPlace>();
  const taken: { row: number; first: number; last: number }[] = [];
  for (const branch of branchesOf(stages, onward)) {
    const [first, last] = [branch[0] ?? '', branch.at(-1) ?? ''];
    // The lines that lead to the branch and away from it need room too.
    const starts = onward.filter(({ to }) => to === first).map(({ from }) => column(from) + 1);
    const ends = onward.filter(({ from }) => from === last).map(({ to }) => column(to) - 1);
    const span = { first: Math.min(column(first), ...starts), last: Math.max(column(last), ...ends) };
    let row = 0;
    while (taken.some((other) => other.row === row && other.first <= span.last && span.first <= other.last))
      row += 1;
    taken.push({ row, ...span });
    for (const id of branch) places.set(id, { column: column(id), row, rows: 1, begins: id === first });
  }
  for (const [id, place] of places) places.set(id, { ...place, rows: rowsOf(id, place, places, onward) });
  return places;
}

function rowsOf(
  id: string,
  { column, row }: CardPlace,
  places: ReadonlyMap<string, CardPlace>,
  onward: readonly Transition[],
): number {
  const beside = onward
    .filter(({ from, to }) => from === id || to === id)
    .map(({ from, to }) => places.get(from === id ? to : from)?.row ?? row);
  const below = [...places.values()]
    .filter((place) => place.column === column && place.row > row)
    .map((place) => place.row);
  const free = beside.filter((each) => each >= row && each < Math.min(...below, Number.POSITIVE_INFINITY));
  return Math.max(row, ...free) - row + 1;
}

function columnsOf(stages: readonly string[], onward: readonly Transition[]): Map<string, number> {
  const columns = new Map<string, number>();
  const at = (id: string) => columns.get(id) ?? 0;
  for (const id of stages) {
    const before = onward.filter(({ to }) => to === id).map(({ from }) => at(from) + 1);
    columns.set(id, Math.max(0, ...before));
  }
  for (const id of stages.toReversed()) {
    const after = onward.filter(({ from }) => from === id).map(({ to }) => at(to) - 1);
    if (after.length > 0) columns.set(id, Math.min(...after));
  }
  return columns;
}

/** Every stage in one branch, which goes on by the strongest passage; the longest first. */
function branchesOf(stages: readonly string[], onward: readonly Transition[]): string[][] {
  const heirs = new Map<string, string>();
  const inherited = new Set<string>();
  for (const { from, to } of onward) {
    if (heirs.has(from) || inherited.has(to)) continue;
    heirs.set(from, to);
    inherited.add(to);
  }
  const branches = stages
    .filter((id) => !inherited.has(id))
    .map((id) => {
      const branch = [id];
      for (let next = heirs.get(id); next !== undefined; next = heirs.get(next)) branch.push(next);
      return branch;
    });
  return branches.toSorted((one, other) => other.length - one.length);
}
