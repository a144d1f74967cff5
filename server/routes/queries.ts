import { Router } from 'express';
import {
  checkQuery,
  deleteQuery,
  queries,
  query,
  queryChoices,
  querySource,
  replaceQuery,
  runQuery,
  saveQuery,
} from '../../contract/api/routes/queries.ts';
import { checkQuery as check } from '../graph/saved/check.ts';
import { choicesOf } from '../graph/saved/choices.ts';
import { findQuery, findSource, listQueries, storedQuery } from '../graph/saved/queries.ts';
import { sendSavedQuery } from '../graph/saved/run.ts';
import { deleteQuery as remove, replaceQuery as replace, saveQuery as save } from '../graph/saved/save.ts';
import { checkMayCheck } from './may-edit.ts';
import { serveResult } from './send-result.ts';
import { serve } from './serve.ts';

export const queryRoutes = Router();

serve(queryRoutes, queries, (_input, { graph, workspace }) => listQueries(graph, workspace.queries));
serve(queryRoutes, query, async ({ name }, { graph, workspace }) =>
  storedQuery(graph, await findQuery(graph, workspace.queries, name)),
);
serve(queryRoutes, querySource, ({ name }, { graph, workspace }) =>
  findSource(graph, workspace.queries, name),
);
serve(queryRoutes, checkQuery, async ({ source }, { graph, user }) => {
  checkMayCheck({ user });
  return { problems: (await check(graph, source)).faults };
});
serve(queryRoutes, saveQuery, (input, { graph, workspace }) => save(graph, workspace.queries, input));
serve(queryRoutes, replaceQuery, ({ name, newName, source, 'if-match': expected }, { graph, workspace }) =>
  replace(graph, workspace.queries, { name, newName, source, expected }),
);
serve(queryRoutes, deleteQuery, ({ name, 'if-match': expected }, { graph, workspace }) =>
  remove(graph, workspace.queries, { name, expected }),
);
serveResult(queryRoutes, runQuery, async ({ name, parameters }, { graph, workspace }, outlet) =>
  sendSavedQuery(graph, await findQuery(graph, workspace.queries, name), parameters, outlet),
);
serve(queryRoutes, queryChoices, async ({ name, ...input }, { graph, workspace }) =>
  choicesOf(graph, await findQuery(graph, workspace.queries, name), input),
);
