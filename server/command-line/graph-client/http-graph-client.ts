import { problemShape } from '../../../contract/api/problem.ts';
import type { Route, RouteOutput } from '../../../contract/api/route.ts';
import { defaultConnection } from '../../../contract/api/routes/connections.ts';
import { exportGraph } from '../../../contract/api/routes/export.ts';
import { ownValue } from '../../../contract/model/own-value.ts';
import { type GraphClient, GraphClientError, type GraphRequest } from './graph-client.ts';

/**
 * Asks a Diplograph that is running.
 * @param address `http://127.0.0.1:3000`
 * @param connection of its databases this one
 */
export function httpGraphClient(address: string, connection = defaultConnection): GraphClient {
  const api =
    connection === defaultConnection ? '/api' : `/api/connections/${encodeURIComponent(connection)}`;
  return {
    async ask<R extends Route>(route: R, request: GraphRequest<R>): Promise<RouteOutput<R>> {
      const response = await send(address, api, route, request as Record<string, unknown>);
      const answer: unknown = await response.json().catch(() => undefined);
      if (response.ok && answer !== undefined) return answer as RouteOutput<R>;
      throw refusal(address, response.status, answer);
    },
    async *exportGraph({ id }, filter) {
      const response = await send(address, api, exportGraph, { format: id, ...filter });
      if (!response.ok || !response.body) {
        throw refusal(address, response.status, await response.json().catch(() => undefined));
      }
      try {
        yield* response.body;
      } catch (error) {
        throw new GraphClientError(
          `The export from ${address} broke off before its end${causeOf(error)}. Try again in a moment.`,
        );
      }
    },
  };
}

function refusal(address: string, status: number, answer: unknown): GraphClientError {
  const problem = problemShape.safeParse(answer);
  return new GraphClientError(
    problem.data?.detail ??
      `${address} answered with status ${status}, which is not a response of Diplograph. Check the address.`,
    problem.data?.errors,
  );
}

async function send(
  address: string,
  api: string,
  route: Route,
  request: Record<string, unknown>,
): Promise<Response> {
  const url = new URL(address);
  const inPath = Object.keys(route.params.shape);
  const named = route.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(ownValue(request, name))),
  );
  url.pathname = `${url.pathname.replace(/\/$/, '')}${api}${named}`;
  const rest = Object.entries(request).filter(
    ([name, value]) => value !== undefined && !inPath.includes(name),
  );
  const post = route.method === 'post';
  if (!post) for (const [name, value] of rest) url.searchParams.set(name, String(value));
  try {
    return await fetch(url, {
      method: route.method.toUpperCase(),
      headers: { accept: 'application/json', ...(post && { 'content-type': 'application/json' }) },
      ...(post && { body: JSON.stringify(Object.fromEntries(rest)) }),
    });
  } catch (error) {
    throw new GraphClientError(
      `Nothing answers at ${address}${causeOf(error)}. Is Diplograph running there?`,
    );
  }
}

function causeOf(error: unknown): string {
  return error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
}
