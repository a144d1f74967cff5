import * as routes from '../../contract/api/routes/index.ts';
import { maxViewNodes } from '../../contract/model/view.ts';
import { call } from '../api/call.ts';
import { useWorkspace } from './store.ts';

/**
 * Asks anew for all that came on this visit, what is on the canvas first, such as when it is called by other names now.
 * @throws ProblemError where the server can't be asked
 */
export async function renewGraph(): Promise<void> {
  const { view, known } = useWorkspace.getState();
  const ids = [...new Set([...view.nodes.map(({ id }) => id), ...known.nodes.keys()])].slice(0, maxViewNodes);
  if (ids.length === 0) return;
  useWorkspace.getState().renew(await call(routes.subgraph, { body: { ids } }));
}
