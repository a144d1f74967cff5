import type { Borrowed } from '../checks/borrowed.ts';
import type { SeedRows } from '../rows/rows.ts';
import { groups } from './changes.ts';
import { proofRule } from './prove-lives.ts';
import { type Provenance, refuseAnotherOrigin } from './provenance.ts';
import type { Run } from './transaction-run.ts';

/** What the graph is to remember of a data set. */
interface Claim {
  id: string;
  title: string;
  licence: string | null;
  description: string | null;
  revision: string;
  loadedFrom: string;
  besideOtherData: boolean;
  /** Whatever it was loaded from before. */
  replace: boolean;
}

/** What is to be loaded. */
export interface LoadWork {
  rows: SeedRows;
  borrowed: readonly Borrowed[];
  claim: Claim;
}

/** What the graph knew of a data set. */
interface ClaimedBefore extends Provenance {
  loading: string | null;
  revision: string | null;
  loadedAt: string | null;
}

/**
 * Has the graph remember the data set as it is from now on; any other load of it waits until the transaction has ended.
 * @returns what the graph knew of it before
 * @throws LoadedFromElsewhere
 */
export async function claimFor(
  run: Run,
  { rows, claim: { replace, ...dataset } }: LoadWork,
): Promise<ClaimedBefore | undefined> {
  const counts = Object.fromEntries(groups.map((group) => [group, rows[group].length]));
  const given = { ...dataset, ...counts, provedBy: proofRule };
  const [before] = await run<ClaimedBefore & Record<string, unknown>>('claim-dataset', given);
  if (before?.title && !replace) refuseAnotherOrigin(before, dataset);
  await run('forget-removal', { id: dataset.id });
  return before;
}

/** The entities of other data sets that a data set points to. */
export function borrowedIds({ borrowed }: LoadWork): string[] {
  return [...new Set(borrowed.map(({ id }) => id))].sort();
}
