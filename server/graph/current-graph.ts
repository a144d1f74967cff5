import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { databaseInspector, type OpenGraph, type OpenOptions, openGraph } from './open.ts';

/** The graph as it is now: never more than a few seconds behind what the database holds. */
export type CurrentGraph = () => Promise<OpenGraph>;

/** How long what is known of the database is taken for true, in milliseconds. */
const inspectionPeriod = 2_000;
/** How long a caller waits for the database to be looked at again; one that does not answer is for the question to report. */
const inspectionDeadline = 500;

/**
 * Opens a graph and keeps it current: when somebody asks and some seconds have passed, the database is looked at again,
 * and the graph opened anew where its model, its data or its indexes have changed.
 * @throws Neo4jError where the database cannot be reached at first; later on the last graph is kept
 */
export async function followGraph(options: OpenOptions): Promise<CurrentGraph> {
  const inspectDatabase = databaseInspector(options);
  let state = await inspectDatabase();
  let graph = await openGraph(options, state);
  let inspectedAt = performance.now();
  let inspecting: Promise<void> | undefined;

  async function inspect(): Promise<void> {
    const found = await inspectDatabase();
    if (!isDeepStrictEqual(found, state)) graph = await openGraph(options, found);
    state = found;
  }

  return async () => {
    if (!inspecting && performance.now() - inspectedAt >= inspectionPeriod) {
      inspecting = inspect()
        .catch(() => {})
        .finally(() => {
          inspectedAt = performance.now();
          inspecting = undefined;
        });
    }
    if (inspecting) await Promise.race([inspecting, pause(inspectionDeadline, undefined, { ref: false })]);
    return graph;
  };
}
