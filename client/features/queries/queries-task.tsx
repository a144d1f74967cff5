import { useQuery } from '@tanstack/react-query';
import { askQueries } from '../../api/questions.ts';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { useAddress } from '../../workspace/address.ts';
import { QueryList } from './query-list.tsx';
import { SavedQueryView } from './saved-query.tsx';
import { noSuchQuery } from './texts.ts';
import './queries.css';

/** The saved questions: their list, or the one that is open. */
export function QueriesTask() {
  const [{ query }, setAddress] = useAddress();
  const { data, error, isPending, refetch } = useQuery(askQueries());
  const open = data?.queries.find(({ name }) => name === query);
  return (
    <>
      {!open && <h2 className="task-question">Saved queries</h2>}
      {isPending && <Skeleton lines={8} label="Loading the saved queries" />}
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {data && query && !open && <p>{noSuchQuery(query)}</p>}
      {data &&
        (open ? (
          <SavedQueryView key={open.name} query={open} />
        ) : (
          <QueryList queries={data.queries} onOpen={(name) => void setAddress({ query: name, with: null })} />
        ))}
    </>
  );
}
