/** The thread in which `load-apart.ts` loads a data set. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { warningMark } from '../../contract/api/dataset-transfer.ts';
import type { LoadedReport } from '../../contract/api/routes/datasets.ts';
import type { ProvidedDatabase } from '../database/provided-database.ts';
import { connect } from '../neo4j/connect.ts';
import { type FieldError, RefusedError } from '../problems/errors.ts';
import type { Progress } from '../process/progress.ts';
import { loadInto } from '../seeds/load/load-into.ts';
import { SeedsError } from '../seeds/problem.ts';
import type { SentDataset } from './datasets.ts';

export interface Work {
  provided: Pick<ProvidedDatabase, 'uri' | 'username' | 'password' | 'database' | 'ours'>;
  dataset: SentDataset;
}

/** What the thread says: what it is doing, and at last how it ended. */
export type Word =
  | { step: string; state: string }
  | { report: LoadedReport }
  | { errors: FieldError[] }
  | { refused: string }
  | { failed: unknown };

const say = (word: Word) => parentPort?.postMessage(word);

const progress: Progress = {
  say: () => {},
  step: async (step, work) => {
    say({ step, state: '' });
    return work((state) => say({ step, state }));
  },
};

const { provided, dataset } = workerData as Work;
const { folder, loadedFrom, compare, replace, intoOtherData } = dataset;
const files = dataset.files.map(({ path, text }) => ({ path, text, shownAs: join(folder, path) }));
const driver = connect(provided);
try {
  const options = { loadedFrom, compare, replace, intoOtherData };
  say({ report: await loadInto(provided, driver, files, progress, options) });
} catch (error) {
  if (error instanceof SeedsError) say({ errors: error.problems.map(asFieldError) });
  else say(error instanceof RefusedError ? { refused: error.message } : { failed: error });
} finally {
  await driver.close();
}

function asFieldError({ file, line, column, message, warning }: SeedsError['problems'][number]): FieldError {
  return { field: `${file}:${line}:${column}`, message: warning ? `${warningMark}${message}` : message };
}
