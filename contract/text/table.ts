/** Columns and rows of text. */
export interface Table {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}
