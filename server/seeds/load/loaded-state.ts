import type { SeedRows } from '../rows/rows.ts';
import { groups } from './changes.ts';
import type { Provenance } from './provenance.ts';
import type { Run } from './transaction-run.ts';

/** What the graph remembers of a data set: its revision, how many rows of each group it holds, where they came from. */
export type Loaded = Record<(typeof groups)[number], number | bigint | null> &
  Provenance & {
    revision: string | null;
    /** The revision of which only a part is there, after a load that has not ended. */
    loading: string | null;
    loadedAt: string | null;
    /** The rule by which the lives of its entities were proven. */
    provedBy: string | null;
  };

/** How many rows are written in one transaction at most: those of 80,000 need more than the 64 MB that our own server allows. */
export const maxInOneTransaction = 10_000;

/** What the graph remembers of a data set; undefined where it knows none of that id. */
export async function loadedState(run: Run, id: string): Promise<Loaded | undefined> {
  return (await run<Loaded>('dataset', { id }))[0];
}

/** Whether a load may need more memory than the server allows one transaction. */
export function isLarge(rows: SeedRows, loaded: Loaded | undefined): boolean {
  const sizes = groups.map((group) => Math.max(rows[group].length, Number(loaded?.[group] ?? 0)));
  return sizes.reduce((sum, size) => sum + size, 0) > maxInOneTransaction;
}
