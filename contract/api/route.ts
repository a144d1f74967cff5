import { z } from 'zod';

/** One operation of the API, described once for the server, the client and the documentation. */
export interface Route<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  method: 'get' | 'post';
  /** Below `/api`, with parameters in Express's form: `/entities/:id`. */
  path: string;
  summary: string;
  /** Group in the documentation. */
  group: string;
  params: Params;
  query: Query;
  body: Body;
  output: Output;
}

/**
 * What a caller gives, as one object: parameters, query and, where there is one, the `body`. What may be left out is
 * typed as optional; what the server reads has its defaults filled in.
 */
export type RouteInput<R extends Route> = object &
  FieldsInput<R['params']> &
  FieldsInput<R['query']> &
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
>(
  route: Pick<Route<Params, Query, Body, Output>, 'method' | 'path' | 'summary' | 'group' | 'output'> &
    Partial<Pick<Route<Params, Query, Body, Output>, 'params' | 'query' | 'body'>>,
): Route<Params, Query, Body, Output> {
  return {
    ...route,
    params: route.params ?? (nothing as unknown as Params),
    query: route.query ?? (nothing as unknown as Query),
    body: route.body ?? (z.undefined() as unknown as Body),
  };
}
