import { useEffect } from 'react';
import { create } from 'zustand';
import type { Filled } from './filled.ts';

interface Prefill {
  query: string;
  /** Null once a form has taken them. */
  values: Filled | null;
  /** Counts up, so that a form that is open already is filled anew. */
  count: number;
}

const usePrefillStore = create<Prefill>(() => ({ query: '', values: null, count: 0 }));

/** Fills the form of a query that is about to be opened, before anything is run. */
export function prefill(query: string, values: Filled): void {
  usePrefillStore.setState(({ count }) => ({ query, values, count: count + 1 }));
}

/** What a query is opened with from elsewhere on the page; null where that is for the address to say. */
export function usePrefill(query: string): { values: Filled | null; count: number } {
  const { query: meant, values, count } = usePrefillStore();
  useEffect(() => {
    if (meant === query && values !== null) usePrefillStore.setState({ values: null });
  }, [meant, query, values]);
  return { values: meant === query ? values : null, count };
}
