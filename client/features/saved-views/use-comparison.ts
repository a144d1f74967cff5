import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Graph } from '../../../contract/model/graph.ts';
import { askGraph, askView } from '../../api/questions/opening.ts';
import { type Comparison, compareWith } from './fingerprint.ts';

/** What has become of a saved view, with its entities as they are now. */
export interface Compared {
  name: string;
  comparison: Comparison;
  graph: Graph;
}

interface ComparisonState {
  /** Undefined until it is known, and for a view that does not hold what its data was like. */
  compared: Compared | undefined;
  /** Whether the view holds what its data was like; undefined until that is known. */
  isKept: boolean | undefined;
  error: Error | null;
  retry(): void;
}

/** @param id of the saved view; null compares nothing */
export function useComparison(id: string | null): ComparisonState {
  const stored = useQuery({ ...askView(id ?? ''), enabled: id !== null });
  const fingerprint = stored.data?.fingerprint ?? null;
  const ids = stored.data?.view.nodes.map((node) => node.id) ?? [];
  const now = useQuery({ ...askGraph(ids), enabled: fingerprint !== null && ids.length > 0 });
  const { data } = stored;
  const compared = useMemo(
    () =>
      data?.fingerprint && now.data
        ? {
            ...{ name: data.name ?? data.id, graph: now.data.graph },
            comparison: compareWith(data.fingerprint, now.data.graph),
          }
        : undefined,
    [data, now.data],
  );
  return {
    compared,
    isKept: data && (fingerprint === null ? false : now.data ? true : undefined),
    error: stored.error ?? now.error,
    retry: () => void (stored.error ? stored.refetch() : now.refetch()),
  };
}
