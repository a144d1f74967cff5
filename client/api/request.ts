import type { Route } from '../../contract/api/route.ts';
import { connections } from '../../contract/api/routes/connections.ts';
import { apiBase } from './connection.ts';

interface HttpRequest {
  url: string;
  method: string;
  headers?: Record<string, string>;
  body?: string;
}

/**
 * Writes a call as an HTTP request: path parameters into the path, headers into the headers, the rest into the query.
 * @param base where the database is served that is asked
 */
export function requestOf(route: Route, input: object, base = apiBase()): HttpRequest {
  const { body, ...fields } = input as Record<string, unknown>;
  const query = new URLSearchParams();
  const headers: [string, string][] = [];
  let path = route.path;
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || value === null) continue;
    if (Object.hasOwn(route.params.shape, name))
      path = path.replace(`:${name}`, encodeURIComponent(String(value)));
    else if (Object.hasOwn(route.headers.shape, name)) headers.push([name, String(value)]);
    else query.set(name, String(value));
  }
  const search = query.size > 0 ? `?${query}` : '';
  return {
    // The list of all of them belongs to none.
    url: `${route.path === connections.path ? '/api' : base}${path}${search}`,
    method: route.method.toUpperCase(),
    ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
}
