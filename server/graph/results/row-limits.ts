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

/** How much of an answer is sent, in bytes of JSON: row by row, or as one document, which is held in memory as a whole. */
export const answerBytes = { streamed: 32 * 2 ** 20, whole: 8 * 2 ** 20 };

/** How far whatever is asked is counted. */
export const countLimits: Pick<RowLimits, 'counted' | 'countedBytes'> = {
  counted: 1_000_000,
  countedBytes: 2 ** 28,
};

/** Lists and maps that are nested deeper are no answer that anybody reads, and no page shows them. */
const maxDepth = 100;

/**
 * About how many bytes of JSON a value that the driver gives becomes.
 * @throws RangeError where it is nested too deep to be shown
 */
export function weightOf(value: unknown, depth = 0): number {
  if (typeof value === 'string') return value.length + 3;
  if (value === null || typeof value !== 'object') return 8;
  if (depth > maxDepth) throw new RangeError('A value is nested too deep');
  const parts = Array.isArray(value) ? value : Object.values(value);
  return parts.reduce((sum: number, each) => sum + weightOf(each, depth + 1), 8);
}
