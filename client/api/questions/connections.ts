import { queryOptions } from '@tanstack/react-query';
import * as routes from '../../../contract/api/routes/index.ts';
import { call } from '../call.ts';

/** The databases that can be opened, as they are at this moment. */
export function askConnections() {
  return queryOptions({
    queryKey: ['connections'],
    queryFn: ({ signal }) => call(routes.connections, {}, signal),
    staleTime: 0,
  });
}
