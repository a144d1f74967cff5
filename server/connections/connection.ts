import type { FileProblem } from '../../contract/api/parameters.ts';
import type { Connection } from '../../contract/api/routes/connections.ts';
import type { Datasets } from '../datasets/datasets.ts';
import type { CurrentGraph } from '../graph/current-graph.ts';
import { NotFoundError } from '../problems/errors.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A database that can be asked, with what people saved for it. */
export interface OpenConnection {
  graph: CurrentGraph;
  workspace: Workspace;
  datasets: Datasets;
}

/** A connection that stays open until it is released. */
export interface Lease {
  connection: OpenConnection;
  release(): void;
}

/** The databases beside the default one. */
export interface OtherConnections {
  /** Those that can be opened, where they are written, and what is wrong there. */
  list(): Promise<{ connections: Connection[]; file: string; problems: FileProblem[] }>;
  /**
   * Opens a database where it isn't open yet.
   * @throws NotFoundError where there is none of this id
   */
  take(id: string): Promise<Lease>;
}

/** For a program that knows one database only. */
export const noOthers: OtherConnections = {
  list: async () => ({ connections: [], file: '', problems: [] }),
  take: (id) => Promise.reject(noSuchConnection(id)),
};

export function noSuchConnection(id: string): NotFoundError {
  return new NotFoundError(
    `There is no connection “${id}” here. GET /api/connections lists those that there are.`,
  );
}
