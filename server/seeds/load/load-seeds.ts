import type { Driver, ManagedTransaction } from 'neo4j-driver';
import type { Progress, Report } from '../../process/progress.ts';
import type { Borrowed } from '../checks/borrowed.ts';
import { originOf } from '../curated.ts';
import { readSeeds } from '../read-seeds.ts';
import { datasetOf } from '../reading/dataset-file.ts';
import { readSeedFiles, type SeedFile } from '../reading/seed-file.ts';
import type { SeedRows } from '../rows/rows.ts';
import { rowsFromSeeds } from '../rows/rows-from-seeds.ts';
import { type ChangeCounts, countsOf, groups, isEmpty, type SeedChanges } from './changes.ts';
import { findLenders } from './lenders.ts';
import { loadInParts, type PartsWork } from './load-in-parts.ts';
import { isLarge, type Loaded, loadedState } from './loaded-state.ts';
import { proveLives } from './prove-lives.ts';
import { type Provenance, refuseAnotherOrigin } from './provenance.ts';
import { LoadRefused, refuseToTouchOthers } from './refusal.ts';
import { revisionOf } from './revision.ts';
import { compareWithStored } from './stored-rows.ts';
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
  /** Compares with the graph although this revision was loaded before: somebody may have changed the graph. */
  compare?: boolean;
  /** Where the files come from; the folder itself where one is given. */
  loadedFrom?: string;
  /** Replaces a data set of the same id although it was loaded from elsewhere. */
  replace?: boolean;
  /** Whether the database holds data that is none of ours. */
  besideOtherData?: boolean;
}

/** How long the server may take for all of it, in milliseconds. */
const timeout = 120_000;

/**
 * Makes the graph hold what the seeds say: what differs is written, what left the seeds is removed, other data sets stay
 * as they are. Interrupted, it leaves the graph as it was; where it is too large for one transaction, marked as half
 * loaded, so that nobody answers from it before the load is repeated.
 * @param database the user's home database where undefined
 * @param folder one that is laid out as `seeds/` is, or its files; its `dataset.yaml` says which data set it is
 * @throws SeedsError with every problem of the seeds; LoadRefused where another data set is in the way
 */
export async function loadSeeds(
  driver: Driver,
  database: string | undefined,
  folder: string | readonly SeedFile[],
  progress: Progress,
  { compare = false, replace = false, besideOtherData = false, ...options }: LoadOptions = {},
): Promise<LoadReport> {
  const files = typeof folder === 'string' ? await readSeedFiles(folder) : folder;
  const loadedFrom = options.loadedFrom ?? (typeof folder === 'string' ? originOf(folder) : 'files');
  const revision = await revisionOf(files);
  const read = () => progress.step('Reading the seeds', () => readSeeds(files));
  const { id, title, licence = null, description = null } = datasetOf(files) ?? (await read()).dataset;
  const dataset = { id, title, licence, description, revision, loadedFrom, besideOtherData };
  const session = driver.session(database ? { database } : {});
  const inOneTransaction = <Result>(work: (transaction: ManagedTransaction) => Promise<Result>) =>
    session.executeWrite(work, { timeout });
  try {
    const loaded = await session.executeRead((transaction) => loadedState(runIn(transaction), id));
    const identity = { dataset: id, revision };
    if (loaded && !replace) refuseAnotherOrigin(loaded, dataset);
    if (!compare && loaded?.revision === revision && loaded.loadedFrom === loadedFrom && !loaded.loading)
      return { ...identity, upToDate: true, ...unchanged(loaded) };
    const seeds = await read();
    const rows = rowsFromSeeds(seeds);
    const given = { rows, borrowed: seeds.borrowed, claim: { ...dataset, replace } };
    const changes = await progress.step('Loading the seeds', (report) =>
      loaded?.loading || isLarge(rows, loaded)
        ? loadInParts(driver, database, partsOf(given), report)
        : inOneTransaction((transaction) => load(runIn(transaction), given, loaded, report)),
    );
    return { ...identity, upToDate: false, ...perGroup((group) => countsOf(changes[group])) };
  } finally {
    await session.close();
  }
}

async function load(
  run: Run,
  { rows, borrowed, claim: dataset }: Given,
  loaded: Loaded | undefined,
  report: Report,
): Promise<SeedChanges> {
  report('comparing with what is there');
  await findLenders(run, borrowed, dataset.id);
  if (loaded?.revision === dataset.revision && loaded.loadedFrom === dataset.loadedFrom) {
    const changes = await compareWithStored(run, rows, dataset.id);
    if (isEmpty(changes)) {
      await proveLives(run, rows, changes, report);
      return changes;
    }
  }
  // The claim comes before the reading that counts: another load may have been at work until now.
  const before = await claimFor(run, rows, dataset);
  if (before?.loading) throw new LoadRefused(`Nothing was loaded: "${dataset.id}" is being loaded already.`);
  const changes = await compareWithStored(run, rows, dataset.id);
  await refuseToTouchOthers(run, changes, dataset.id);
  await writeChanges(run, changes, dataset.id, report);
  await run('note-borrowed', { dataset: dataset.id, borrowed: idsOf(borrowed) });
  await proveLives(run, rows, changes, report);
  return changes;
}

/** The same in parts. */
function partsOf({ rows, borrowed, claim }: Given): PartsWork {
  const { id: dataset } = claim;
  return {
    marked: claim,
    rows,
    prepare: async (run, changes) => {
      await findLenders(run, borrowed, dataset);
      await refuseToTouchOthers(run, changes, dataset);
      // Those of before stay noted until the end: by them a load that goes on from here finds what is to be removed.
      await run('note-more-borrowed', { dataset, borrowed: idsOf(borrowed) });
    },
    finish: async (run) => {
      await claimFor(run, rows, claim);
      await run('note-borrowed', { dataset, borrowed: idsOf(borrowed) });
    },
  };
}

function idsOf(borrowed: readonly Borrowed[]): string[] {
  return [...new Set(borrowed.map(({ id }) => id))].sort();
}

/** Has the graph remember the data set as it is from now on; gives what it knew of it before. */
async function claimFor(run: Run, rows: SeedRows, { replace, ...dataset }: Claim) {
  const counts = perGroup((group) => rows[group].length);
  const [before] = await run<Provenance & { loading: string | null }>('claim-dataset', {
    ...dataset,
    ...counts,
  });
  if (before?.title && !replace) refuseAnotherOrigin(before, dataset);
  await run('forget-removal', { id: dataset.id });
  return before;
}

/** What is to be loaded. */
interface Given {
  rows: SeedRows;
  borrowed: readonly Borrowed[];
  claim: Claim;
}

/** What the graph is to remember of the data set. */
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

function unchanged(loaded: Loaded) {
  return perGroup((group) => ({ added: 0, changed: 0, removed: 0, unchanged: Number(loaded[group]) }));
}

function perGroup<Value>(make: (group: (typeof groups)[number]) => Value) {
  return Object.fromEntries(groups.map((group) => [group, make(group)])) as Record<
    (typeof groups)[number],
    Value
  >;
}
