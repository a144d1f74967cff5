import { Router } from 'express';
import { cypherLanguage, explainCypher, profileCypher, runCypher } from '../../contract/api/routes/cypher.ts';
import { explainStatement } from '../graph/console/explain-statement.ts';
import { describeLanguage } from '../graph/console/language.ts';
import { profileStatement } from '../graph/console/profile-statement.ts';
import { runStatement } from '../graph/console/run-statement.ts';
import { valuesFor } from '../graph/console/statement-values.ts';
import { ConsoleOffError } from '../problems/statement-errors.ts';
import { serveResult } from './send-result.ts';
import { serve } from './serve.ts';

export const cypherRoutes = Router();

// Saved queries are written in it as well.
serve(cypherRoutes, cypherLanguage, (_input, { graph }) => describeLanguage(graph));
cypherRoutes.use('/cypher', (_request, response, next) => {
  if (!response.locals.context.user.mayRunCypher) throw new ConsoleOffError();
  next();
});
serveResult(cypherRoutes, runCypher, async ({ limit, ...sent }, { graph }, outlet) =>
  runStatement(graph, await valuesFor(graph, sent), limit, outlet),
);
serve(cypherRoutes, explainCypher, ({ statement, parameters }, { graph }) =>
  explainStatement(graph, { statement, parameters }),
);
serve(cypherRoutes, profileCypher, async (sent, { graph }) =>
  profileStatement(graph, await valuesFor(graph, sent)),
);
