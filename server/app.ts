import express, { type Express } from 'express';
import { type Logger, pino } from 'pino';
import { type Connection, defaultConnection } from '../contract/api/routes/connections.ts';
import { noOthers, type OpenConnection, type OtherConnections } from './connections/connection.ts';
import { NotFoundError } from './problems/errors.ts';
import { apiRoutes } from './routes/api.ts';
import { clientFiles } from './routes/client-files.ts';
import { compressAnswers, securityHeaders } from './routes/guard.ts';
import { checkHost, isLoopback } from './routes/host-check.ts';
import { reportProblems } from './routes/report-problems.ts';

/** The default connection, and what is served with it. */
export interface AppOptions extends OpenConnection {
  /** How the default connection is listed. */
  listed?: Connection;
  /** The databases beside it; none where absent. */
  others?: OtherConnections;
  /** The address that is listened on: on a loopback address only its own names are answered. */
  host: string;
  /** Whether statements of one's own are run; where nothing is said, on a loopback address. */
  runsCypher?: boolean | undefined;
  /** The built client; without it only the API is served. */
  clientFolder?: string | undefined;
  /** Where faults of ours are logged; the standard error stream where absent. */
  logger?: Logger;
}

/** Builds the whole of what is served, from what it is given; nothing is listened on yet. */
export function createApp({
  graph,
  workspace,
  datasets,
  listed = unnamed,
  others = noOthers,
  host,
  runsCypher = isLoopback(host),
  clientFolder,
  logger = errorLog(),
}: AppOptions): Express {
  const app = express();
  const user = { mayEdit: isLoopback(host), mayRunCypher: runsCypher };
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(securityHeaders());
  if (isLoopback(host)) app.use(checkHost(host));
  app.use(compressAnswers());
  app.use(
    '/api',
    apiRoutes({ standard: { graph, workspace, datasets }, listed, others, user }, host, logger),
  );
  if (clientFolder) app.use(clientFiles(clientFolder));
  app.use(({ path }) => {
    throw new NotFoundError(`There is no ${path} here, only the API: see /api/docs.`);
  });
  app.use(reportProblems(logger));
  return app;
}

const unnamed: Connection = {
  ...{ id: defaultConnection, title: 'Default database', isDefault: true, origin: 'program', state: 'open' },
  ...{ address: null, username: null, database: null, problem: null },
};

function errorLog(): Logger {
  return pino({ base: null }, pino.destination(2));
}
