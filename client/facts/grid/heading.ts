import { isCitationsColumn } from '../../../contract/text/references.ts';

/** What stands over a column: ids of passages are shown as notes. */
export function headingOf(column: string): string {
  return isCitationsColumn(column) ? 'notes' : column;
}
