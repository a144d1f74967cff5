import type { RouteInput } from '../../../contract/api/route.ts';
import * as routes from '../../../contract/api/routes/index.ts';
import { call } from '../call.ts';

type Statement = RouteInput<typeof routes.explainCypher>['body'];

/** How a statement would be run. */
export function explain(statement: Statement, signal: AbortSignal) {
  return call(routes.explainCypher, { body: statement }, signal);
}

/** How a statement was run, which this does. */
export function profile(statement: Statement, signal: AbortSignal) {
  return call(routes.profileCypher, { body: statement }, signal);
}
