import { basename } from 'node:path';
import { type RequestHandler, Router } from 'express';
import { connectionId, connections } from '../../contract/api/routes/connections.ts';
import { noSuchConnection } from '../connections/connection.ts';
import type { ContextSources } from './context.ts';
import { serve } from './serve.ts';

/** Needs no database, so that whoever can't reach one sees which others there are. */
export function connectionRoutes({ listed, others, user }: Omit<ContextSources, 'standard'>): Router {
  const router = Router();
  serve(router, connections, async () => {
    const { connections, file, problems } = await others.list();
    // The folders of this machine concern nobody who only reads.
    return {
      connections: [listed, ...connections],
      file: user.mayEdit ? file : basename(file),
      problems,
    };
  });
  return router;
}

/** Takes the connection from the path, for all that is served below it. */
export const nameConnection: RequestHandler<{ connection: string }> = ({ params }, response, next) => {
  const { connection } = params;
  if (!connectionId.safeParse(connection).success) throw noSuchConnection(connection);
  response.locals.connection = connection;
  next();
};
