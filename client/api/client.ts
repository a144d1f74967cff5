import { QueryClient } from '@tanstack/react-query';
import { mayPass } from './problem-error.ts';

/** One cache of answers for the whole page; the graph changes only when somebody loads new data. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5 * 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 1 && mayPass(error),
      // What the library does here by itself loses a property or a parameter that is called `__proto__`.
      queryKeyHashFn: (key) => JSON.stringify(key),
      structuralSharing: (before, now) => (JSON.stringify(before) === JSON.stringify(now) ? before : now),
    },
  },
});
