import { once } from 'node:events';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { LoadedReport } from '../../contract/api/routes/datasets.ts';
import type { ProvidedDatabase } from '../database/provided-database.ts';
import { InvalidDatasetError, RefusedError } from '../problems/errors.ts';
import type { OnProgress, SentDataset } from './datasets.ts';
import type { Word, Work } from './load-worker.ts';

/**
 * Loads a data set in a thread of its own, so that reading large files lets nobody else wait, and what does not fit into
 * memory ends nothing but the load.
 * @param resourceLimits of the thread; those of the program where absent
 * @throws InvalidDatasetError, RefusedError, or what the thread ended with
 */
export async function loadApart(
  { uri, username, password, database, ours }: ProvidedDatabase,
  dataset: SentDataset,
  onProgress: OnProgress,
  resourceLimits: ResourceLimits = {},
): Promise<LoadedReport> {
  const work: Work = { provided: { uri, username, password, database, ours }, dataset };
  const worker = new Worker(new URL('./load-worker.ts', import.meta.url), {
    workerData: work,
    resourceLimits,
  });
  let last: Word | undefined;
  worker.on('message', (word: Word) => {
    if ('step' in word) onProgress(word.step, word.state);
    else last = word;
  });
  try {
    await once(worker, 'exit');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    throw new RefusedError(
      'The data set needs more memory than the program may take. Split it into several folders, each with a dataset.yaml of its own, or start the program with more, such as NODE_OPTIONS=--max-old-space-size=4096.',
    );
  }
  if (!last || 'step' in last) throw new Error('The thread that loads ended without a word.');
  if ('report' in last) return last.report;
  if ('errors' in last) throw new InvalidDatasetError(last.errors);
  if ('refused' in last) throw new RefusedError(last.refused);
  throw last.failed;
}
