import { ConnectionTask } from '../features/connections/connection-task.tsx';
import { ExploreTask } from '../features/explore/explore-task.tsx';

/** What is around one entity, and the paths between two. */
export function Explore() {
  return <ExploreTask paths={<ConnectionTask />} />;
}
