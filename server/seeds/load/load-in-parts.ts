import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { noticedWithin } from '../../neo4j/noticed-within.ts';
import type { Report } from '../../process/progress.ts';
import type { SeedRows } from '../rows/rows.ts';
import { type SeedChanges, sizeOf } from './changes.ts';
import { type MarkedLoad, markLoad } from './mark.ts';
import { proveLives, provenIds } from './prove-lives.ts';
import { notePart, runInParts } from './run-in-parts.ts';
import { compareWithStored } from './stored-rows.ts';
import { type Run, runIn, textOf } from './transaction-run.ts';
import { writeChanges } from './write-changes.ts';

/** How often a load says that it goes on, in milliseconds; many times while its mark counts as alive. */
const noteAliveEvery = 2_000;

/** After whatever parts there are. */
const lastStep = Number.MAX_SAFE_INTEGER;

/** What is to be made of a data set in parts. */
export interface PartsWork {
  marked: MarkedLoad;
  /** What the data set is to hold. */
  rows: SeedRows;
  /**
   * Looks whether the changes may be made. Where it throws, nothing has been written.
   * @throws LoadRefused, SeedsError
   */
  prepare(run: Run, changes: SeedChanges): Promise<unknown>;
  /** The last statements, in the transaction that takes the mark away. */
  finish(run: Run): Promise<unknown>;
}

/**
 * Does in parts what is too large for one transaction. The data set is marked meanwhile, and nobody answers from it, so
 * that a reader sees the old graph, then none, then the new one. Interrupted, it stays marked, and the next load of the
 * data set goes on from whatever is there.
 * @throws LoadRefused where another data set is in the way, or another load of this one goes on
 */
export async function loadInParts(
  driver: Driver,
  database: string | undefined,
  { marked, rows, prepare, finish }: PartsWork,
  report: Report,
): Promise<SeedChanges> {
  const { id } = marked;
  const config = database ? { database } : {};
  const session = driver.session({ ...config, fetchSize: 2_000 });
  const atOnce = <Result>(work: (run: Run) => Promise<Result>) =>
    session.executeWrite((transaction) => work(runIn(transaction)));
  const mark = { id, token: randomUUID(), done: 0, total: 1 };
  const interrupted = await markLoad(atOnce, marked, mark, report);
  const noticed = pause(noticedWithin);
  const alive = setInterval(() => {
    driver.executeQuery(textOf('note-alive'), { id, token: mark.token }, config).catch(() => {});
  }, noteAliveEvery);
  try {
    const run = runInParts(session, mark);
    report('comparing with what is there');
    const changes = await compareWithStored(run, rows, id);
    await prepare(run, changes).catch(async (error) => {
      // What was interrupted before stays marked: half of it is there.
      if (!interrupted) await atOnce((here) => here('give-up-parts', { id, token: mark.token }));
      throw error;
    });
    mark.done = 0;
    const proven = provenIds(rows, changes);
    mark.total = 1 + sizeOf(changes) + proven.length;
    await noticed;
    await writeChanges(run, changes, id, report);
    await proveLives(run, proven, report);
    await atOnce(async (here) => {
      await notePart(here, mark, lastStep);
      await finish(here);
    });
    return changes;
  } finally {
    clearInterval(alive);
    await session.close();
  }
}
