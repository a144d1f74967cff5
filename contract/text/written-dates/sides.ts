import { eraOf } from './era.ts';
import { monthOf } from './months.ts';
import { WrittenDateError } from './written-date-error.ts';

/**
 * Both dates of a range. What the first leaves out it has from the second (`3 to 5 may 1975`, `march to may 1975`), and
 * a second year of two digits stands in the century of the first (`1960-63`).
 * @returns undefined unless both are like a date
 * @throws WrittenDateError where one of them is wrong
 */
export function sidesOf(
  first: string | undefined,
  second: string | undefined,
  read: (side: string) => string | undefined,
): [first: string, second: string] | undefined {
  if (first === undefined || second === undefined) return undefined;
  const last = attempt(read, [completedYear(first.trim(), second.trim())]);
  if (last === undefined) return undefined;
  const [, year = ''] = /\b(\d{4})\b\D*$/.exec(second) ?? [];
  const month = second.split(/[ ,-]+/).find((word) => monthOf(word) !== undefined) ?? '';
  const era = eraOf(first.trim()) === undefined ? eraOf(second.trim()) : undefined;
  const begin = attempt(read, [
    ...(era === undefined ? [] : [`${first.trim()} ${era}`]),
    first.trim(),
    `${first.trim()} ${year}`,
    `${first.trim()} ${month} ${year}`,
  ]);
  return begin === undefined ? undefined : [begin, last];
}

function completedYear(first: string, second: string): string {
  const [, century, year = ''] = /\b(\d\d)(\d\d)$/.exec(first) ?? [];
  return century && /^\d\d$/.test(second) && second > year ? century + second : second;
}

/**
 * The first that can be read.
 * @throws WrittenDateError what is wrong with the first that is wrong, where none can be read
 */
function attempt(read: (side: string) => string | undefined, sides: readonly string[]): string | undefined {
  let wrong: WrittenDateError | undefined;
  for (const side of sides) {
    try {
      const date = read(side);
      if (date !== undefined) return date;
    } catch (error) {
      if (!(error instanceof WrittenDateError)) throw error;
      wrong ??= error;
    }
  }
  if (wrong) throw wrong;
  return undefined;
}
