import type { Route } from '../../contract/api/route.ts';

interface HttpRequest {
  url: string;
  method: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Writes a call as an HTTP request: path parameters into the path, headers into the headers, the rest into the query. */
export function requestOf(route: Route, input: object): HttpRequest {
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
    url: `/api${path}${search}`,
    method: route.method.toUpperCase(),
    ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
}
