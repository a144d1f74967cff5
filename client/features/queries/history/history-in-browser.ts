import { type DBSchema, openDB } from 'idb';
import { storageName } from '../../../api/connection.ts';
import { surplusOf } from './bounds.ts';
import { latestFirst, type RunHistory } from './history-in-memory.ts';
import type { RunEntry } from './run-entry.ts';

interface Schema extends DBSchema {
  runs: { key: string; value: RunEntry };
  /** Results as text, by the id of their run. */
  results: { key: string; value: string };
}

/**
 * The history in the browser's own database. Each change is one transaction of its own, so that several tabs lose nothing.
 * @throws where the browser refuses to store anything
 */
export async function historyInBrowser(): Promise<RunHistory> {
  const database = await openDB<Schema>(storageName('diplograph-history'), 1, {
    upgrade(created) {
      created.createObjectStore('runs', { keyPath: 'id' });
      created.createObjectStore('results');
    },
  });
  const change = () => {
    const transaction = database.transaction(['runs', 'results'], 'readwrite');
    const [runs, results] = [transaction.objectStore('runs'), transaction.objectStore('results')];
    return { runs, results, done: transaction.done };
  };
  return {
    isLasting: true,
    all: async () => latestFirst(await database.getAll('runs')),
    resultText: (id) => database.get('results', id),
    async add(entry, resultText) {
      const { runs, results, done } = change();
      await runs.put(entry);
      if (resultText !== null) await results.put(resultText, entry.id);
      const all = await runs.getAll();
      const surplus = surplusOf(all);
      const poorer = new Set(surplus.results);
      await Promise.all([
        ...surplus.runs.map((id) => runs.delete(id)),
        ...[...surplus.runs, ...poorer].map((id) => results.delete(id)),
        ...all.filter(({ id }) => poorer.has(id)).map((each) => runs.put({ ...each, keptLetters: null })),
        done,
      ]);
    },
    async pin(id, isPinned) {
      const { runs, done } = change();
      const known = await runs.get(id);
      await Promise.all([known && runs.put({ ...known, isPinned }), done]);
    },
    async remove(id) {
      const { runs, results, done } = change();
      await Promise.all([runs.delete(id), results.delete(id), done]);
    },
    async clear() {
      const { runs, results, done } = change();
      await Promise.all([runs.clear(), results.clear(), done]);
    },
  };
}
