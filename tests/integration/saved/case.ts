import type { Seeds } from '../../../server/seeds/read-seeds.ts';

/** What a saved query answers on the curated data with one set of parameters. */
export interface Case {
  /** Its file's name. */
  query: string;
  /** What the answer shows, as a sentence. */
  says: string;
  /** As typed into the form; the defaults stand for the rest. */
  parameters?: Record<string, string>;
  /** The columns that are compared. */
  columns: string[];
  /** Their cells as text, or how the seeds have them. */
  rows: string[][] | ((seeds: Seeds) => string[][]);
  /** The rows are there, in this order, among others that may be added to. */
  amongOthers?: true;
  inAnyOrder?: true;
}

/** Reads columns and rows from a text whose cells are parted by bars; an empty cell is an empty one. */
export function table(text: string): { columns: string[]; rows: string[][] } {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [columns = [], ...rows] = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  return { columns, rows };
}
