import { inject } from 'vitest';
import { requestOf } from '../../client/api/request.ts';
import type { Route, RouteInput, RouteOutput } from '../../contract/api/route.ts';

/** What the program under test answers to one call of its API, to compare what a page shows with. */
export async function api<R extends Route>(route: R, input: RouteInput<R>): Promise<RouteOutput<R>> {
  const { url, ...request } = requestOf(route, input);
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(inject('address') + url, { ...request, headers });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as RouteOutput<R>;
}
