import type { Driver } from 'neo4j-driver';
import type { Progress } from '../../process/progress.ts';
import { originOf } from '../curated.ts';
import { readSeeds } from '../read-seeds.ts';
import { datasetOf } from '../reading/dataset-file.ts';
import { readSeedFiles, type SeedFile } from '../reading/seed-file.ts';
import { rowsFromSeeds } from '../rows/rows-from-seeds.ts';
import { type ChangeCounts, countsOf, groups } from './changes.ts';
import { loadAtOnce } from './load-at-once.ts';
import { loadLarge } from './load-large.ts';
import { isLarge, type Loaded, loadedState } from './loaded-state.ts';
import { refuseAnotherOrigin } from './provenance.ts';
import { revisionOf } from './revision.ts';
import { type Run, runIn } from './transaction-run.ts';

/** What a load did to each group of rows. */
export interface LoadReport extends Record<(typeof groups)[number], ChangeCounts> {
  dataset: string;
  revision: string;
  /** Whether this revision was loaded before, so that nothing needed comparing. */
  upToDate: boolean;
  /** How much in the files may be wrong; none is looked for where they are up to date. */
  warnings: number;
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
 * as they are. Interrupted, it leaves the graph as it was; where what differs is too large for one transaction, marked as
 * half loaded, so that nobody answers from it before the load is repeated.
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
  // Where the files do not say which data set they are, reading them says what is wrong.
  const { id, title, licence = null, description = null } = datasetOf(files) ?? readSeeds(files).dataset;
  const dataset = { id, title, licence, description, revision, loadedFrom, besideOtherData };
  const session = driver.session(database ? { database } : {});
  const atOnce = <Result>(work: (run: Run) => Promise<Result>) =>
    session.executeWrite((transaction) => work(runIn(transaction)), { timeout });
  try {
    const loaded = await session.executeRead((transaction) => loadedState(runIn(transaction), id));
    const identity = { dataset: id, revision };
    if (loaded && !replace) refuseAnotherOrigin(loaded, dataset);
    if (!compare && loaded?.revision === revision && loaded.loadedFrom === loadedFrom && !loaded.loading)
      return { ...identity, upToDate: true, warnings: 0, ...unchanged(loaded) };
    const { rows, ...read } = await progress.step('Reading the seeds', () => rowsIn(files));
    const work = { rows, borrowed: read.borrowed, claim: { ...dataset, replace } };
    const changes = await progress.step('Loading the seeds', (report) =>
      loaded?.loading || isLarge(rows, loaded)
        ? loadLarge(driver, database, atOnce, work, loaded, report)
        : atOnce((run) => loadAtOnce(run, work, loaded, report)),
    );
    const counts = perGroup((group) => countsOf(changes[group]));
    return { ...identity, upToDate: false, warnings: read.warnings, ...counts };
  } finally {
    await session.close();
  }
}

/** What a data set puts into the graph; what was read beside that is let go, as a large one fills the memory. */
function rowsIn(files: readonly SeedFile[]) {
  const seeds = readSeeds(files);
  return { rows: rowsFromSeeds(seeds), borrowed: seeds.borrowed, warnings: seeds.warnings.length };
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
