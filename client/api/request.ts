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
  const headers: Record<string, string> = {};
  let path = route.path;
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || value === null) continue;
    if (name in route.params.shape) path = path.replace(`:${name}`, encodeURIComponent(String(value)));
    else if (name in route.headers.shape) headers[name] = String(value);
    else query.set(name, String(value));
  }
  const search = query.size > 0 ? `?${query}` : '';
  return {
    url: `/api${path}${search}`,
    method: route.method.toUpperCase(),
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
}
