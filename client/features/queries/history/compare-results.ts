import type { Result } from '../../../../contract/api/result.ts';

/** What differs between two results. Rows are given by their positions in the result that has them. */
export interface ResultDifference {
  /** The columns that both have: by these rows are compared. */
  readonly columns: readonly string[];
  readonly onlyInFirst: readonly number[];
  readonly onlyInSecond: readonly number[];
  /** Of the first. */
  readonly inBoth: readonly number[];
}

type Rows = Pick<Result, 'columns' | 'rows'>;

/**
 * Compares two results as multisets of rows: their order means nothing, and a row that one has more often than the other
 * is in both only so often. Nodes and relationships are the same by their ids.
 */
export function compareResults(first: Rows, second: Rows): ResultDifference {
  const columns = first.columns.filter((column) => second.columns.includes(column));
  const open = Map.groupBy(second.rows.keys(), (row) => keyOf(second, row));
  const [inBoth, onlyInFirst]: [number[], number[]] = [[], []];
  for (const row of first.rows.keys()) {
    const isThere = open.get(keyOf(first, row))?.shift() !== undefined;
    (isThere ? inBoth : onlyInFirst).push(row);
  }
  const onlyInSecond = [...open.values()].flat().sort((one, other) => one - other);
  return { columns, onlyInFirst, onlyInSecond, inBoth };

  function keyOf(result: Rows, row: number): string {
    const cells = columns.map((column) => result.rows[row]?.[result.columns.indexOf(column)] ?? null);
    // Rows that have no column in common have nothing in common, but with those of their own result.
    return columns.length === 0 ? `${result === first}` : canonical(cells);
  }
}

/** A value as a text that does not depend on the order of the names in its maps. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1))
      : each,
  );
}

/** Parameters whose values differ, or that one of the runs lacks, by name. */
export function changedParameters(
  first: Pairs,
  second: Pairs,
): [name: string, first: unknown, second: unknown][] {
  const [one, other] = [new Map(first), new Map(second)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((name) => canonical(one.get(name) ?? null) !== canonical(other.get(name) ?? null))
    .map((name) => [name, one.get(name), other.get(name)]);
}

type Pairs = Iterable<readonly [name: string, value: unknown]>;
