import type { z } from 'zod';
import type { Problem } from '../../../contract/api/problem.ts';
import type { Route, RouteOutput } from '../../../contract/api/route.ts';
import type { exportGraph } from '../../../contract/api/routes/export.ts';
import type { StreamedFormat } from '../../../contract/text/formats/format.ts';

/** What a route takes, as one object: its parameters, its query and the fields of its body. */
export type GraphRequest<R extends Route> = RequestFields<R['params']> &
  RequestFields<R['query']> &
  BodyOf<R['body']>;
type RequestFields<Shape extends z.ZodObject> = keyof Shape['shape'] extends never ? unknown : z.input<Shape>;
type BodyOf<Body extends z.ZodType> = undefined extends z.output<Body> ? unknown : z.input<Body>;

/** Where a command asks: a graph that it opened itself, or a Diplograph that is running. */
export interface GraphClient {
  /** @throws AskError with what was wrong with the question, or why there is no answer */
  ask<R extends Route>(route: R, request: GraphRequest<R>): Promise<RouteOutput<R>>;
  /**
   * The whole graph in a format that can be sent piece by piece, or a data set, as it was on a date. Its end is the end of
   * the graph.
   * @throws AskError or what broke it off, at any piece
   */
  exportGraph(
    format: StreamedFormat,
    filter: Pick<GraphRequest<typeof exportGraph>, 'dataset' | 'at'>,
  ): AsyncIterable<string | Uint8Array>;
}

/** What is wrong in a text that was sent, with its place where that is known, counted from 1. */
export type TextFault = NonNullable<Problem['errors']>[number];

/** Why a question was not answered, worded so that a person can act on it. */
export class GraphClientError extends Error {
  override name = 'AskError';
  readonly faults: readonly TextFault[];

  constructor(message: string, faults: readonly TextFault[] = []) {
    super(message);
    this.faults = faults;
  }
}
