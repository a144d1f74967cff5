import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { ownValue } from '../../../../contract/model/own-value.ts';

/** How somebody has the columns of a table, by their names. */
export interface KeptColumns {
  /** As they are read, those that are hidden included. */
  order: readonly string[];
  shown: readonly string[];
  /** In pixels, of those that somebody made wider or narrower. */
  widths: readonly (readonly [name: string, width: number])[];
}

interface KeptTables {
  /** By what the tables are of, those chosen last at the end. */
  tables: Readonly<Record<string, KeptColumns>>;
  keep(table: string, columns: KeptColumns): void;
}

/** So many tables are remembered. */
const maxTables = 40;

/** The columns that were chosen, for each set of labels or types; remembered by the browser. */
export const useKeptTables = create<KeptTables>()(
  persist(
    (set) => ({
      tables: {},
      keep: (table, columns) =>
        set(({ tables }) => ({
          tables: Object.fromEntries(
            [...Object.entries(tables).filter(([name]) => name !== table), [table, columns] as const].slice(
              -maxTables,
            ),
          ),
        })),
    }),
    { name: 'diplograph-columns', partialize: ({ tables }) => ({ tables }) },
  ),
);

export function keptColumns({ tables }: Pick<KeptTables, 'tables'>, table: string): KeptColumns | undefined {
  return ownValue(tables, table);
}
