import { useQuery } from '@tanstack/react-query';
import { askPaths, type ConnectionAsked } from '../../api/questions.ts';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { ConnectionAnswer } from './connection-answer.tsx';
import { NoConnection } from './no-connection.tsx';

/** The ways between two entities. */
export function Connection({ asked }: { asked: ConnectionAsked }) {
  const { data, error, isPending, refetch, dataUpdatedAt } = useQuery(askPaths(asked));
  if (isPending) return <Skeleton lines={8} label="Finding paths" />;
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (data.paths.length === 0) return <NoConnection asked={asked} answer={data} />;
  return <ConnectionAnswer key={dataUpdatedAt} asked={asked} answer={data} />;
}
