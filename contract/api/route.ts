import { z } from 'zod';

/** One operation of the API, described once for the server, the client and the documentation. */
export interface Route<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Headers extends z.ZodObject = z.ZodObject,
> {
  method: 'get' | 'post' | 'put' | 'delete';
  /** Below `/api`, with parameters in Express's form: `/entities/:id`. */
  path: string;
  summary: string;
  /** Group in the documentation. */
  group: string;
  params: Params;
  query: Query;
  body: Body;
  /** What it takes in headers, by their names in lower case. */
  headers: Headers;
  /** Nothing (`z.void()`) where there is only success to report. A `revision` in it is its ETag too. */
  output: Output;
  /** In which other types than JSON the answer may come. */
  otherMediaTypes: readonly string[];
  /** Whether it changes what is saved in the workspace, which only some callers may. */
  edits: boolean;
}

/**
 * What a caller gives, as one object: parameters, query, headers and, where there is one, the `body`. What may be left
 * out is typed as optional; what the server reads has its defaults filled in.
 */
export type RouteInput<R extends Route> = object &
  FieldsInput<R['params']> &
  FieldsInput<R['query']> &
  FieldsInput<R['headers']> &
  BodyInput<R['body']>;
export type RouteOutput<R extends Route> = z.output<R['output']>;

type FieldsInput<Shape extends z.ZodObject> = keyof Shape['shape'] extends never ? unknown : z.input<Shape>;
type BodyInput<Shape extends z.ZodType> =
  undefined extends z.output<Shape> ? unknown : { body: z.input<Shape> };

const nothing = z.object({});

/** Describes an operation; what it does not take is left out. */
export function defineRoute<
  Output extends z.ZodType,
  Params extends z.ZodObject = typeof nothing,
  Query extends z.ZodObject = typeof nothing,
  Body extends z.ZodType = z.ZodUndefined,
  Headers extends z.ZodObject = typeof nothing,
>(
  route: Pick<Route<Params, Query, Body, Output>, 'method' | 'path' | 'summary' | 'group' | 'output'> &
    Partial<
      Pick<
        Route<Params, Query, Body, Output, Headers>,
        'params' | 'query' | 'body' | 'headers' | 'otherMediaTypes' | 'edits'
      >
    >,
): Route<Params, Query, Body, Output, Headers> {
  return {
    ...route,
    params: route.params ?? (nothing as unknown as Params),
    query: route.query ?? (nothing as unknown as Query),
    body: route.body ?? (z.undefined() as unknown as Body),
    headers: route.headers ?? (nothing as unknown as Headers),
    otherMediaTypes: route.otherMediaTypes ?? [],
    edits: route.edits ?? false,
  };
}

/** Whether a request without a body is one: everything in it has a default. */
export function mayOmitBody({ body }: Route): boolean {
  return body.safeParse({}).success;
}

/** Whether callers send a body. */
export function takesBody({ body }: Route): boolean {
  return !(body instanceof z.ZodUndefined);
}

/** The status of a success: what was made is 201, what has nothing to answer 204. */
export function successStatus({ method, edits, output }: Route): 200 | 201 | 204 {
  if (output instanceof z.ZodVoid) return 204;
  return edits && method === 'post' ? 201 : 200;
}

/** Whether its answer carries a revision, and so an ETag. */
export function answersRevision({ output }: Route): boolean {
  return output instanceof z.ZodObject && 'revision' in output.shape;
}
