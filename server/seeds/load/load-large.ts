import type { Driver } from 'neo4j-driver';
import type { Report } from '../../process/progress.ts';
import { isEmpty, type SeedChanges, sizeOf } from './changes.ts';
import { borrowedIds, claimFor, type LoadWork } from './claim.ts';
import { findLenders } from './lenders.ts';
import { writeFewChanges } from './load-at-once.ts';
import { loadInParts } from './load-in-parts.ts';
import { type Loaded, maxInOneTransaction } from './loaded-state.ts';
import { proofRule, touchedIds } from './prove-lives.ts';
import { refuseToTouchOthers } from './refusal.ts';
import { readEach } from './run-in-parts.ts';
import { compareWithStored } from './stored-rows.ts';
import type { Run } from './transaction-run.ts';

/** Does a work in one transaction. */
type AtOnce = (work: (run: Run) => Promise<void>) => Promise<void>;

/**
 * Loads a data set that is too large for one transaction. Where it was loaded before and little has changed, that little is
 * written in one, and nobody who reads notices; otherwise all of it in parts.
 * @param loaded what the graph remembers of it
 * @throws LoadRefused, SeedsError
 */
export async function loadLarge(
  driver: Driver,
  database: string | undefined,
  atOnce: AtOnce,
  work: LoadWork,
  loaded: Loaded | undefined,
  report: Report,
): Promise<SeedChanges> {
  const few = loaded && (await fewChanges(driver, database, work, loaded, report));
  if (!few) return inParts(driver, database, work, report);
  const { changes, proven } = few;
  const { revision, loadedFrom } = work.claim;
  const isKnown = loaded.revision === revision && loaded.loadedFrom === loadedFrom;
  if (!isEmpty(changes) || !isKnown)
    await atOnce((run) => writeFewChanges(run, work, loaded, changes, proven, report));
  return changes;
}

/** What has to be done, where that is little and one can tell whose lives it touches; nothing is locked meanwhile. */
async function fewChanges(
  driver: Driver,
  database: string | undefined,
  { rows, claim: { id } }: LoadWork,
  { revision, loading, provedBy }: Loaded,
  report: Report,
): Promise<{ changes: SeedChanges; proven: string[] } | undefined> {
  if (loading !== null || revision === null || provedBy !== proofRule) return undefined;
  report('comparing with what is there');
  const session = driver.session({ ...(database && { database }), fetchSize: 2_000 });
  try {
    const each: Run['each'] = (name, parameters) => readEach(session, name, parameters);
    const changes = await compareWithStored({ each }, rows, id);
    const proven = touchedIds(changes);
    return sizeOf(changes) + proven.length <= maxInOneTransaction ? { changes, proven } : undefined;
  } finally {
    await session.close();
  }
}

function inParts(
  driver: Driver,
  database: string | undefined,
  work: LoadWork,
  report: Report,
): Promise<SeedChanges> {
  const { rows, borrowed, claim } = work;
  const { id: dataset } = claim;
  const ids = borrowedIds(work);
  const parts = {
    marked: claim,
    rows,
    prepare: async (run: Run, changes: SeedChanges) => {
      await findLenders(run, borrowed, dataset);
      await refuseToTouchOthers(run, changes, dataset);
      // Those of before stay noted until the end: by them a load that goes on from here finds what is to be removed.
      await run('note-more-borrowed', { dataset, borrowed: ids });
    },
    finish: async (run: Run) => {
      await claimFor(run, work);
      await run('note-borrowed', { dataset, borrowed: ids });
    },
  };
  return loadInParts(driver, database, parts, report);
}
