import type { Driver, ManagedTransaction } from 'neo4j-driver';
import type { Progress, Report } from '../../process/progress.ts';
import { curated, type Dataset } from '../dataset.ts';
import { readSeeds } from '../read-seeds.ts';
import { readSeedFiles } from '../reading/seed-file.ts';
import type { SeedRows } from '../rows/rows.ts';
import { rowsFromSeeds } from '../rows/rows-from-seeds.ts';
import { type ChangeCounts, changesBetween, countsOf, groups, isEmpty, type SeedChanges } from './changes.ts';
import { proveLives } from './prove-lives.ts';
import { refuseToTouchOthers } from './refusal.ts';
import { revisionOf } from './revision.ts';
import { readStored } from './stored-rows.ts';
import { type Run, runIn } from './transaction-run.ts';
import { writeChanges } from './write-changes.ts';

/** What a load did to each group of rows. */
export interface LoadReport extends Record<(typeof groups)[number], ChangeCounts> {
  dataset: string;
  revision: string;
  /** Whether this revision was loaded before, so that nothing needed comparing. */
  upToDate: boolean;
}

export interface LoadOptions {
  /** Which data set it is; the curated one where absent. */
  dataset?: Dataset;
  /** Compares with the graph although this revision was loaded before: somebody may have changed the graph. */
  compare?: boolean;
}

/** How long the server may take for all of it, in milliseconds. */
const timeout = 120_000;

/**
 * Makes the graph hold what the seeds say, in one transaction: what differs is written, what left the seeds is
 * removed, other data sets stay as they are. Interrupted, it leaves the graph as it was.
 * @param database the user's home database where undefined
 * @param folder laid out as `seeds/` is
 * @throws SeedsError with every problem of the seeds; LoadRefused where another data set is in the way
 */
export async function loadSeeds(
  driver: Driver,
  database: string | undefined,
  folder: string,
  progress: Progress,
  { dataset = curated, compare = false }: LoadOptions = {},
): Promise<LoadReport> {
  const files = await readSeedFiles(folder);
  const revision = await revisionOf(files);
  const session = driver.session(database ? { database } : {});
  const inOneTransaction = <Result>(work: (transaction: ManagedTransaction) => Promise<Result>) =>
    session.executeWrite(work, { timeout });
  try {
    const loaded = await session.executeRead((transaction) => loadedState(runIn(transaction), dataset));
    const identity = { dataset: dataset.id, revision };
    if (!compare && loaded?.revision === revision)
      return { ...identity, upToDate: true, ...unchanged(loaded) };
    const rows = await progress.step('Reading the seeds', () => rowsFromSeeds(readSeeds(files), dataset.id));
    const changes = await progress.step('Loading the seeds', (report) =>
      inOneTransaction((transaction) =>
        load(runIn(transaction), rows, { ...dataset, revision }, loaded, report),
      ),
    );
    return { ...identity, upToDate: false, ...perGroup((group) => countsOf(changes[group])) };
  } finally {
    await session.close();
  }
}

async function load(
  run: Run,
  rows: SeedRows,
  dataset: Dataset & { revision: string },
  loaded: Loaded | undefined,
  report: Report,
): Promise<SeedChanges> {
  report('comparing with what is there');
  if (loaded?.revision === dataset.revision) {
    const stored = await readStored(run, dataset.id);
    const changes = changesBetween(rows, stored);
    if (isEmpty(changes)) {
      await proveLives(run, rows, stored, report);
      return changes;
    }
  }
  // The claim comes before the reading that counts: another load may have been at work until now.
  await run('claim-dataset', { ...dataset, ...perGroup((group) => rows[group].length) });
  const stored = await readStored(run, dataset.id);
  const changes = changesBetween(rows, stored);
  await refuseToTouchOthers(run, changes, dataset.id);
  await writeChanges(run, changes, dataset.id, report);
  await proveLives(run, rows, stored, report);
  return changes;
}

type Loaded = Record<(typeof groups)[number], number | bigint> & { revision: string };

async function loadedState(run: Run, { id }: Dataset): Promise<Loaded | undefined> {
  return (await run<Loaded>('dataset', { id }))[0];
}

function unchanged(loaded: Loaded) {
  return perGroup((group) => ({ added: 0, changed: 0, removed: 0, unchanged: Number(loaded[group]) }));
}

function perGroup<Value>(make: (group: (typeof groups)[number]) => Value) {
  return Object.fromEntries(groups.map((group) => [group, make(group)])) as Record<
    (typeof groups)[number],
    Value
  >;
}
