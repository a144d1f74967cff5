import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { noticedWithin } from '../neo4j/noticed-within.ts';
import { type DatabaseState, databaseInspector } from './database-state.ts';
import { type OpenOptions, openGraph, sampleOf, statementsOf } from './open.ts';
import type { OpenGraph } from './open-graph.ts';
import type { KeptSample } from './sample/kept-sample.ts';
import type { DataWatch } from './whole-reader.ts';
import { workAhead } from './work-ahead.ts';

/** The graph as it is now: never more than a few seconds behind what the database holds. */
export type CurrentGraph = () => Promise<OpenGraph>;

/** How long what is known of the database is taken for true, in milliseconds. */
const inspectionPeriod = 2_000;
/** How long a caller waits for the database to be looked at again; one that does not answer is for the question to report. */
const inspectionDeadline = 500;

/**
 * After so long a question, the database is looked at again before its answer is believed: sooner than a load in parts that
 * began meanwhile has written anything.
 */
const maxAge = noticedWithin - 500;

/**
 * Opens a graph and keeps it current: when somebody asks and some seconds have passed, the database and the saved profile are
 * looked at again, and the graph opened anew where its model, its data, its indexes or the profile have changed. What everybody asks of a revision of the
 * data is then worked out without being asked.
 * @throws Neo4jError where the database cannot be reached at first; later on the last graph is kept
 */
export async function followGraph(given: OpenOptions): Promise<CurrentGraph> {
  const options = { ...given, statements: statementsOf(given) };
  const inspectDatabase = databaseInspector(options);
  let lookedAt = performance.now();
  let state = await inspectDatabase();
  const watch: DataWatch = {
    known: () => state.contents,
    async current() {
      if (performance.now() - lookedAt > maxAge) await look();
      return state.contents;
    },
  };
  let sampled: { names: object; sample: KeptSample } | undefined;
  let graph = await open();
  let inspectedAt = performance.now();
  let inspecting: Promise<void> | undefined;
  let looking: Promise<void> | undefined;

  /** Several who want to look at once do it together. */
  function look(): Promise<void> {
    looking ??= inTurn(lookOnce).finally(() => {
      looking = undefined;
    });
    return looking;
  }

  let turn: Promise<unknown> = Promise.resolve();

  /** What opens the graph anew does so one after the other, so that the last to begin is the last to end. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = turn.then(work);
    turn = result.catch(() => {});
    return result;
  }

  /** By the profile that was saved or deleted just now. */
  async function reopen(): Promise<OpenGraph> {
    state = { ...state, stored: await options.profileFile?.find() };
    graph = await open();
    return graph;
  }

  async function lookOnce(): Promise<void> {
    const began = performance.now();
    const found = await inspectDatabase();
    const changed = !isDeepStrictEqual(apartFromProgress(found), apartFromProgress(state));
    state = found;
    lookedAt = began;
    if (changed) graph = await open();
  }

  /** Taken anew where there are other labels or types, or where it is no longer young. */
  function sampleNow(): KeptSample {
    const { labels = [], types = [] } = state.contents ?? {};
    const names = { labels, types };
    if (!sampled?.sample.isYoung() || !isDeepStrictEqual(sampled.names, names)) {
      sampled = { names, sample: sampleOf(options, state) };
    }
    return sampled.sample;
  }

  async function open(sample = sampleNow()): Promise<OpenGraph> {
    const opened = await openGraph({ ...options, sample }, state, watch, () => inTurn(reopen));
    void afterwards(opened, sample);
    return opened;
  }

  /** A guess whose sample was cut is made again once all has been looked at, unless a profile was saved meanwhile. */
  async function afterwards(opened: OpenGraph, sample: KeptSample): Promise<void> {
    const isBetter = opened.origin === 'guessed' && (await sample.complete().catch(() => false));
    if (!isBetter) return workAhead(opened, Boolean(state.contents?.revisions.length));
    await inTurn(async () => {
      if (graph === opened) graph = await open(sample);
    }).catch(() => {});
  }

  return async () => {
    if (!inspecting && performance.now() - inspectedAt >= inspectionPeriod) {
      inspecting = look()
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

/** A state but for how far a load is, and how much it has written by then, which ask for no opening anew. */
function apartFromProgress({ contents, ...state }: DatabaseState): object {
  const isLoading = contents !== undefined && contents.loading.length > 0;
  return {
    ...state,
    contents: contents && { ...contents, loading: isLoading, size: isLoading ? [] : contents.size },
  };
}
