import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { LoadedReport } from '../../contract/api/routes/datasets.ts';
import type { ProvidedDatabase } from '../database/provided-database.ts';
import { InvalidDatasetError, RefusedError } from '../problems/errors.ts';
import type { OnProgress, SentDataset } from './datasets.ts';
import type { Word, Work } from './load-worker.ts';

/**
 * Loads a data set in a thread of its own, so that reading large files lets nobody else wait.
 * @throws InvalidDatasetError, RefusedError, or what the thread ended with
 */
export async function loadApart(
  { uri, username, password, database, ours }: ProvidedDatabase,
  dataset: SentDataset,
  onProgress: OnProgress,
): Promise<LoadedReport> {
  const work: Work = { provided: { uri, username, password, database, ours }, dataset };
  const worker = new Worker(new URL('./load-worker.ts', import.meta.url), { workerData: work });
  let last: Word | undefined;
  worker.on('message', (word: Word) => {
    if ('step' in word) onProgress(word.step, word.state);
    else last = word;
  });
  await once(worker, 'exit');
  if (!last || 'step' in last) throw new Error('The thread that loads ended without a word.');
  if ('report' in last) return last.report;
  if ('errors' in last) throw new InvalidDatasetError(last.errors);
  if ('refused' in last) throw new RefusedError(last.refused);
  throw last.failed;
}
