/** Something with a place in time. */
export interface Timed {
  id: string;
  /** The first ISO day that is known of it. */
  day: string;
}

/** One thing becoming another; both have a place in time. */
export interface SuccessionEdge {
  source: string;
  target: string;
  /** The target is the source under another name. */
  renaming: boolean;
}

export interface GridCell {
  column: number;
  row: number;
}

/**
 * Puts what is dated into columns, from left to right along time, and into rows, so that a line of renamings runs
 * straight and what split off or merged stands beside it. What began in one year shares a column, unless one of it
 * became the other.
 */
export function timeGrid(
  timed: readonly Timed[],
  successions: readonly SuccessionEdge[],
): Map<string, GridCell> {
  const days = new Map(timed.map(({ id, day }) => [id, day]));
  const links = successions.filter(
    ({ source, target }) => source !== target && days.has(source) && days.has(target),
  );
  const cells = new Map<string, GridCell>();
  let column = -1;
  let year = '';
  for (const { id, day } of inOrder(timed, links)) {
    const before = links.filter((link) => link.target === id && cells.has(link.source));
    const behind = Math.max(-1, ...before.map((link) => cells.get(link.source)?.column ?? -1));
    if (day.slice(0, 4) !== year || behind === column || column < 0) column++;
    year = day.slice(0, 4);
    const parent = before.find((link) => continues(link, links, days)) ?? before[0];
    const from = parent && cells.get(parent.source);
    const straight = parent !== undefined && continues(parent, links, days);
    const waiting = new Set(links.filter(({ target }) => !cells.has(target)).map(({ source }) => source));
    cells.set(id, { column, row: freeRow(cells, column, { from, straight, waiting }) });
  }
  return cells;
}

/** By day, but nothing before what it came of, except where only a circle is left. */
function inOrder(timed: readonly Timed[], links: readonly SuccessionEdge[]): Timed[] {
  const waiting = timed.toSorted((one, other) => one.day.localeCompare(other.day));
  const ordered: Timed[] = [];
  while (waiting.length > 0) {
    const left = new Set(waiting.map(({ id }) => id));
    const free = waiting.findIndex(
      ({ id }) => !links.some(({ source, target }) => target === id && left.has(source)),
    );
    ordered.push(...waiting.splice(Math.max(0, free), 1));
  }
  return ordered;
}

/** Whether the line goes straight on here: by a renaming, else by the last of all that came of the source. */
function continues(
  link: SuccessionEdge,
  links: readonly SuccessionEdge[],
  days: ReadonlyMap<string, string>,
): boolean {
  if (link.renaming) return true;
  const siblings = links.filter(({ source }) => source === link.source);
  if (siblings.some(({ renaming }) => renaming)) return false;
  const day = (id: string) => days.get(id) ?? '';
  return siblings.every(({ target }) => day(target) <= day(link.target));
}

/**
 * The nearest row in which nothing stands here, nor on the way from what it came of. What came of nothing keeps clear
 * of the lines that go on.
 */
function freeRow(
  cells: ReadonlyMap<string, GridCell>,
  column: number,
  {
    from,
    straight,
    waiting,
  }: { from: GridCell | undefined; straight: boolean; waiting: ReadonlySet<string> },
): number {
  const isInTheWay = (id: string, cell: GridCell) =>
    cell.column === column || (from ? cell.column > from.column : waiting.has(id));
  const taken = new Set([...cells].filter(([id, cell]) => isInTheWay(id, cell)).map(([, { row }]) => row));
  const wanted = from?.row ?? 0;
  if (from && !straight) taken.add(wanted);
  for (let away = 0; ; away++) {
    if (!taken.has(wanted - away)) return wanted - away;
    if (!taken.has(wanted + away)) return wanted + away;
  }
}
