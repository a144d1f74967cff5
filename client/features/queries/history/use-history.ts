import { useEffect } from 'react';
import { create } from 'zustand';
import type { Result } from '../../../../contract/api/result.ts';
import { storageName } from '../../../api/connection.ts';
import { historyInBrowser } from './history-in-browser.ts';
import { historyInMemory, type RunHistory } from './history-in-memory.ts';
import { type EndedRun, entryOf, type RunEntry } from './run-entry.ts';

interface HistoryState {
  /** The latest first; null until they are read. */
  entries: readonly RunEntry[] | null;
  /** False where the browser stores nothing, so that they go with the page. */
  isLasting: boolean;
}

const useHistoryState = create<HistoryState>(() => ({ entries: null, isLasting: true }));

let opened: Promise<RunHistory> | undefined;

/** Browsers refuse to store anything in private windows, by a setting, or when they are full. */
function history(): Promise<RunHistory> {
  opened ??= historyInBrowser().catch(historyInMemory);
  return opened;
}

/** What other tabs change is seen here, and the other way round. */
const tabs =
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(storageName('diplograph-history'));
tabs?.addEventListener('message', () => {
  if (useHistoryState.getState().entries) void read();
});

async function read(): Promise<void> {
  const { all, isLasting } = await history();
  useHistoryState.setState({ entries: await all(), isLasting });
}

/** The runs that are remembered, as they change, also by other tabs. */
export function useHistory(): HistoryState {
  useEffect(() => void read(), []);
  return useHistoryState();
}

/**
 * Remembers a run that has ended. It never fails: where a full browser stores nothing more, this run is known until the
 * page is closed, with all that follow.
 */
export async function recordRun(run: EndedRun): Promise<void> {
  const { entry, resultText } = entryOf(run);
  await change((kept) => kept.add(entry, resultText));
}

export const pinRun = (id: string, isPinned: boolean) => change((kept) => kept.pin(id, isPinned));
export const forgetRun = (id: string) => change((kept) => kept.remove(id));

/** @returns a function that brings them back, with their results */
export async function forgetAllRuns(): Promise<() => Promise<void>> {
  const { all, resultText } = await history();
  const entries = await all();
  const gone = await Promise.all(
    entries.map(async (entry) => ({ entry, text: (await resultText(entry.id)) ?? null })),
  );
  await change((kept) => kept.clear());
  return () =>
    change(async (kept) => {
      for (const { entry, text } of gone) await kept.add(entry, text);
    });
}

/** The result of a run; undefined where it isn't kept. */
export async function resultOfRun(id: string): Promise<Result | undefined> {
  const text = await (await history()).resultText(id);
  return text === undefined ? undefined : (JSON.parse(text) as Result);
}

async function change(of: (kept: RunHistory) => Promise<void>): Promise<void> {
  const kept = await history();
  try {
    await of(kept);
  } catch {
    opened = Promise.resolve(await movedIntoMemory(kept));
    await of(await opened);
  }
  await read();
  tabs?.postMessage('changed');
}

async function movedIntoMemory(kept: RunHistory): Promise<RunHistory> {
  const memory = historyInMemory();
  for (const entry of await kept.all().catch(() => []))
    await memory.add({ ...entry, keptLetters: null }, null);
  return memory;
}
