/** How much of an answer is shown, and how far what isn't shown is counted. */
export interface RowLimits {
  /** At most so many rows are shown. */
  rows: number;
  /** At most so many bytes of JSON are sent, its citations not counted. */
  bytes: number;
  /** Once the limit is met, rows are counted without being kept, up to so many. */
  counted: number;
  /** Rows that weigh as much as those that are shown are counted up to so many bytes: to read them costs as much. */
  countedBytes: number;
}

/** For whatever is asked: no page or program takes more of an answer at once. */
export const answerLimits: Omit<RowLimits, 'rows'> = {
  bytes: 32 * 2 ** 20,
  counted: 1_000_000,
  countedBytes: 2 ** 28,
};

/** About how many bytes of JSON a value that the driver gives becomes. */
export function weightOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 3;
  if (value === null || typeof value !== 'object') return 8;
  const parts = Array.isArray(value) ? value : Object.values(value);
  return parts.reduce((sum: number, each) => sum + weightOf(each), 8);
}
