import { surplusOf } from './bounds.ts';
import type { RunEntry } from './run-entry.ts';

/** Where runs are remembered. Every change is whole, whatever other tabs change meanwhile. */
export interface RunHistory {
  /** Whether they are there after the page was closed. */
  readonly isLasting: boolean;
  /** The latest first. */
  all(): Promise<RunEntry[]>;
  /** @param resultText of a result that is kept */
  add(entry: RunEntry, resultText: string | null): Promise<void>;
  pin(id: string, isPinned: boolean): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
  resultText(id: string): Promise<string | undefined>;
}

/** A history that lasts as long as the page: for browsers that refuse to store anything. */
export function historyInMemory(): RunHistory {
  const entries = new Map<string, RunEntry>();
  const results = new Map<string, string>();
  return {
    isLasting: false,
    all: async () => latestFirst(entries.values()),
    async add(entry, resultText) {
      entries.set(entry.id, entry);
      if (resultText !== null) results.set(entry.id, resultText);
      const surplus = surplusOf([...entries.values()]);
      for (const id of surplus.runs) {
        entries.delete(id);
        results.delete(id);
      }
      for (const id of surplus.results) {
        const known = entries.get(id);
        if (known) entries.set(id, { ...known, keptLetters: null });
        results.delete(id);
      }
    },
    async pin(id, isPinned) {
      const known = entries.get(id);
      if (known) entries.set(id, { ...known, isPinned });
    },
    async remove(id) {
      entries.delete(id);
      results.delete(id);
    },
    async clear() {
      entries.clear();
      results.clear();
    },
    resultText: async (id) => results.get(id),
  };
}

export function latestFirst(entries: Iterable<RunEntry>): RunEntry[] {
  return [...entries].sort((one, other) => (one.id < other.id ? 1 : -1));
}
