import { useState } from 'react';
import { create } from 'zustand';
import { loadViewFields } from './view/address-fields.ts';

/** How far the graph has come that the address names. */
export interface Opening {
  state: 'opening' | 'open' | 'failed';
  /** Whether a graph was there once on this visit, so that answers may add to it. */
  wasOpen: boolean;
  error: unknown;
}

export const useOpening = create<Opening>()(() => ({ state: 'opening', wasOpen: false, error: null }));

let firstAddress: string | undefined;

/** What the address said when the page was opened, its search part. */
export function addressOnOpening(): string {
  firstAddress ??= window.location.search;
  return firstAddress;
}

export function useGraphReady(): boolean {
  return useOpening(({ wasOpen }) => wasOpen);
}

/** What a link says of its graph: which nodes, and where they stand as well; or nothing. */
export type LinkedGraph = 'nothing' | 'nodes' | 'places';

/**
 * What the link that the page opens with says of its graph, which the first answer must not replace. Later answers are
 * asked for on the page, and no link speaks of them.
 */
export function useLinkedGraph(): LinkedGraph {
  const [linked] = useState((): LinkedGraph => {
    if (useOpening.getState().wasOpen) return 'nothing';
    const { ids, pos, saved } = loadViewFields(window.location.search);
    if (saved !== null || pos !== null) return 'places';
    return ids === null ? 'nothing' : 'nodes';
  });
  return linked;
}
