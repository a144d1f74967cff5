import { kindOf } from '../../../contract/model/meaning.ts';
import { type Borrowed, checkBorrowed } from '../checks/borrowed.ts';
import { inReadingOrder, SeedsError } from '../problem.ts';
import type { Run } from './transaction-run.ts';

interface Lenders {
  loaded: string[];
  lenders: { id: string; dataset: string | null; labels: string[] }[];
}

/**
 * Looks whether what records point to in other data sets is there now.
 * @param own the id of the data set that is loaded
 * @throws SeedsError naming every reference that is not right
 */
export async function findLenders(run: Run, borrowed: readonly Borrowed[], own: string): Promise<void> {
  if (borrowed.length === 0) return;
  const ids = [...new Set(borrowed.map(({ id }) => id))];
  const [found] = await run<Lenders>('lenders', { ids });
  const lenders = (found?.lenders ?? []).map(({ labels, ...lender }) => ({
    ...lender,
    kind: kindOf({ labels }) ?? null,
  }));
  const problems = checkBorrowed(borrowed, own, lenders, found?.loaded ?? []);
  if (problems.length > 0) throw new SeedsError(inReadingOrder(problems));
}
