import { QueryClient } from '@tanstack/react-query';
import { mayPass } from './problem-error.ts';

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
