import type { z } from 'zod';
import type { Route, RouteOutput } from '../../../contract/api/route.ts';
import { explainCypher, runCypher } from '../../../contract/api/routes/cypher.ts';
import { subgraph } from '../../../contract/api/routes/entities.ts';
import { exportGraph } from '../../../contract/api/routes/export.ts';
import { queries, query, runQuery } from '../../../contract/api/routes/queries.ts';
import { search } from '../../../contract/api/routes/search.ts';
import { tenures } from '../../../contract/api/routes/tenures.ts';
import { explainStatement } from '../../graph/console/explain-statement.ts';
import { runStatement } from '../../graph/console/run-statement.ts';
import { valuesFor } from '../../graph/console/statement-values.ts';
import { exportText } from '../../graph/export/export-text.ts';
import type { OpenGraph } from '../../graph/open-graph.ts';
import { collected } from '../../graph/results/collect.ts';
import type { Given } from '../../graph/saved/parameters.ts';
import { findQuery, listQueries, type OwnQueries, storedQuery } from '../../graph/saved/queries.ts';
import { runSavedQuery } from '../../graph/saved/run.ts';
import { findEntities } from '../../graph/search/find.ts';
import { findSubgraph } from '../../graph/subgraph.ts';
import { traceTenures } from '../../graph/trace/tenures.ts';
import { problemOf } from '../../problems/problem-of.ts';
import { type GraphClient, GraphClientError, type GraphRequest } from './graph-client.ts';

type BodyOf<R extends Route> = z.output<R['body']>;

/** What the commands ask, by the very functions that the API answers with. */
const answers = new Map<Route, (graph: OpenGraph, input: never, own: OwnQueries) => Promise<unknown>>([
  [search, findEntities],
  [subgraph, findSubgraph],
  [tenures, traceTenures],
  [queries, (graph, _input, own) => listQueries(graph, own)],
  [
    query,
    async (graph, { name }: { name: string }, own) => storedQuery(graph, await findQuery(graph, own, name)),
  ],
  [
    runQuery,
    async (graph, { name, parameters }: { name: string; parameters: Given }, own) =>
      runSavedQuery(graph, await findQuery(graph, own, name), parameters),
  ],
  [
    runCypher,
    (graph, { limit, ...sent }: BodyOf<typeof runCypher>) =>
      collected(async (emit) => runStatement(graph, await valuesFor(graph, sent), limit, emit)),
  ],
  [
    explainCypher,
    (graph, { statement, parameters }: BodyOf<typeof explainCypher>) =>
      explainStatement(graph, { statement, parameters }),
  ],
]);

/**
 * Asks a graph that the command opened itself, as the API would be asked.
 * @param own where people's own queries are kept
 */
export function localGraphClient(graph: OpenGraph, own: OwnQueries): GraphClient {
  return {
    async ask<R extends Route>(route: R, request: GraphRequest<R>): Promise<RouteOutput<R>> {
      const answer = answers.get(route);
      if (!answer) throw new Error(`No command asks for ${route.path}`);
      try {
        const input = {
          ...route.params.parse(request),
          ...route.query.parse(request),
          ...bodyOf(route, request),
        };
        return (await answer(graph, input as never, own)) as RouteOutput<R>;
      } catch (error) {
        throw refusal(error, route);
      }
    },
    async *exportGraph(format, filter) {
      try {
        const { dataset, at } = exportGraph.query.parse(filter);
        yield* exportText(graph, format, { dataset, at });
      } catch (error) {
        throw refusal(error, exportGraph);
      }
    },
  };
}

/** What the API would answer, as an error of the command line. */
function refusal(error: unknown, { path }: Route): unknown {
  const { problem, unexpected } = problemOf(error, path);
  return unexpected ? error : new GraphClientError(problem.detail, problem.errors);
}

function bodyOf({ method, body }: Route, request: unknown): object {
  return method === 'post' ? (body.parse(request) as object) : {};
}
