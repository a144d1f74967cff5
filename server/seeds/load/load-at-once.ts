import type { Report } from '../../process/progress.ts';
import { isEmpty, type SeedChanges } from './changes.ts';
import { borrowedIds, claimFor, type LoadWork } from './claim.ts';
import { findLenders } from './lenders.ts';
import type { Loaded } from './loaded-state.ts';
import { proveLives, provenIds } from './prove-lives.ts';
import { LoadRefused, refuseToTouchOthers } from './refusal.ts';
import { compareWithStored } from './stored-rows.ts';
import type { Run } from './transaction-run.ts';
import { writeChanges } from './write-changes.ts';

/**
 * Loads a data set in one transaction.
 * @param loaded what the graph remembered of it a moment ago
 * @throws LoadRefused, SeedsError
 */
export async function loadAtOnce(
  run: Run,
  work: LoadWork,
  loaded: Loaded | undefined,
  report: Report,
): Promise<SeedChanges> {
  const { rows, borrowed, claim: dataset } = work;
  report('comparing with what is there');
  await findLenders(run, borrowed, dataset.id);
  if (loaded?.revision === dataset.revision && loaded.loadedFrom === dataset.loadedFrom) {
    const changes = await compareWithStored(run, rows, dataset.id);
    if (isEmpty(changes)) {
      await proveLives(run, provenIds(rows, changes), report);
      return changes;
    }
  }
  // The claim comes before the reading that counts: another load may have been at work until now.
  const before = await claimFor(run, work);
  if (before?.loading) throw new LoadRefused(`Nothing was loaded: "${dataset.id}" is being loaded already.`);
  const changes = await compareWithStored(run, rows, dataset.id);
  await writeAtOnce(run, work, changes, provenIds(rows, changes), report);
  return changes;
}

/**
 * Writes into a large data set, in one transaction, the few changes that it was found to need before; nobody else may have
 * loaded it since.
 * @param loaded what the graph remembered of it before they were looked for
 * @param proven the entities whose lives the changes touch
 * @throws LoadRefused, SeedsError
 */
export async function writeFewChanges(
  run: Run,
  work: LoadWork,
  loaded: Loaded,
  changes: SeedChanges,
  proven: readonly string[],
  report: Report,
): Promise<void> {
  const { id } = work.claim;
  await findLenders(run, work.borrowed, id);
  const before = await claimFor(run, work);
  if (before?.loading || before?.revision !== loaded.revision || before.loadedAt !== loaded.loadedAt)
    throw new LoadRefused(`Nothing was loaded: somebody else has just loaded "${id}". Load it again.`);
  await writeAtOnce(run, work, changes, proven, report);
}

async function writeAtOnce(
  run: Run,
  work: LoadWork,
  changes: SeedChanges,
  proven: readonly string[],
  report: Report,
): Promise<void> {
  const { id: dataset } = work.claim;
  await refuseToTouchOthers(run, changes, dataset);
  await writeChanges(run, changes, dataset, report);
  await run('note-borrowed', { dataset, borrowed: borrowedIds(work) });
  await proveLives(run, proven, report);
}
