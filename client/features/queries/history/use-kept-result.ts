import { useQuery } from '@tanstack/react-query';
import { resultOfRun } from './use-history.ts';

/** The result of a run, where the browser has kept it. */
export function useKeptResult(id: string) {
  const { data, isPending } = useQuery({
    queryKey: ['kept result', id],
    queryFn: async () => (await resultOfRun(id)) ?? null,
    gcTime: 0,
    structuralSharing: false,
  });
  return { result: data ?? null, isPending };
}
