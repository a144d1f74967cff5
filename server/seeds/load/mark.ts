import { setTimeout as pause } from 'node:timers/promises';
import type { RecordShape } from 'neo4j-driver';
import type { Report } from '../../process/progress.ts';
import { LoadRefused } from './refusal.ts';
import type { PartsMark } from './run-in-parts.ts';
import type { Run } from './transaction-run.ts';

/** A load that has said nothing for so long was interrupted. */
const aliveSeconds = 10n;
/** How long a load waits for another one to end or to turn out to be dead, in milliseconds. */
const patience = 15_000;

/** What is marked as being loaded. */
export interface MarkedLoad {
  id: string;
  title: string;
  revision: string;
  loadedFrom: string;
}

interface Marked {
  /** Whether a load before this one was interrupted, so that the graph holds half of it. */
  interrupted: boolean;
  /** Whether another load goes on, which keeps its mark. */
  alive: boolean;
  percent: number | bigint;
}

/**
 * Marks a data set as being loaded in parts: from now on whoever reads is refused, once he has noticed.
 * @param atOnce does a work in one transaction
 * @returns whether a load before this one was interrupted
 * @throws LoadRefused where another load of it goes on
 */
export async function markLoad(
  atOnce: (work: (run: Run) => Promise<Marked[]>) => Promise<Marked[]>,
  { id, title, revision, loadedFrom }: MarkedLoad,
  { token }: PartsMark,
  report: Report,
): Promise<boolean> {
  for (const began = performance.now(); ; await pause(1_000)) {
    const given = { id, title, revision, loadedFrom, token, aliveSeconds };
    const [marked] = await atOnce((run) => run<Marked & RecordShape>('begin-parts', given));
    if (marked && !marked.alive) return marked.interrupted;
    if (performance.now() - began > patience)
      throw new LoadRefused(
        `Nothing was loaded: "${id}" is being loaded already, and ${marked?.percent} % of it are done. Wait until that has ended.`,
      );
    report(`waiting for another load of "${id}" to end`);
  }
}
