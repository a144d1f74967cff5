import { describeDate } from './dates.ts';
import { fileName } from './file-name.ts';

/**
 * What the file of a graph is called: `diplograph.json`, `diplograph-vietnam-as-of-1965.csv`.
 * @param ending without the dot
 */
export function exportFileName(
  { dataset, at, ids }: { dataset?: string | undefined; at?: string | undefined; ids?: unknown },
  ending: string,
): string {
  const parts = [dataset, ids && 'selection', at && `as of ${describeDate(at)}`];
  return fileName(parts.filter(Boolean).join(' '), ending);
}
