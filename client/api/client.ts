import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem-error.ts';

/** One cache of answers for the whole page; the graph changes only when somebody loads new data. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5 * 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 1 && mayPass(error),
    },
  },
});

/** Whether asking again may help: a wrong question stays wrong. */
function mayPass(error: Error): boolean {
  return error instanceof ProblemError && (error.problem.status === 0 || error.problem.status >= 502);
}
