import { useQuery } from '@tanstack/react-query';
import { useCapabilities } from '../../api/capabilities.ts';
import { askQueries } from '../../api/questions/queries.ts';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Empty, Skeleton } from '../../ui/states.tsx';
import { useAddress } from '../../workspace/address.ts';
import { QueryList } from './query-list.tsx';
import { SavedQueryView } from './saved-query.tsx';
import { noSuchQuery } from './texts.ts';
import './queries.css';

/** The saved questions: their list, or the one that is open. */
export function QueriesTask() {
  const [{ query }, setAddress] = useAddress();
  const can = useCapabilities();
  const { data, error, isPending, refetch } = useQuery(askQueries());
  const open = data?.queries.find(({ name }) => name === query);
  return (
    <>
      {!open && <h2 className="task-question">Saved queries</h2>}
      {isPending && <Skeleton lines={8} label="Loading the saved queries" />}
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {data && query && !open && can('savedQueries') && <p>{noSuchQuery(query)}</p>}
      {data && !can('savedQueries') && (
        <Empty>
          The saved queries are written for Diplograph’s own model, which this database doesn’t have.
        </Empty>
      )}
      {data &&
        can('savedQueries') &&
        (open ? (
          <SavedQueryView key={open.name} query={open} />
        ) : (
          <QueryList queries={data.queries} onOpen={(name) => void setAddress({ query: name, with: null })} />
        ))}
    </>
  );
}
