import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { create } from 'zustand';
import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import type { Profile } from '../../../contract/model/profile/profile.ts';
import { askProfile } from '../../api/questions/model.ts';
import { useWorkspace } from '../../workspace/store.ts';
import type { GraphStyles } from './by-value/graph-styles.ts';
import { followLook, useChosenStyles } from './chosen/current-styles.ts';
import { withChosen } from './chosen/with-chosen.ts';
import type { Look } from './look.ts';
import { type ModelLooks, modelLooks, needsStyling, plainLooks } from './model-looks.ts';

interface CurrentLooks {
  looks: ModelLooks;
  /** Whether they are those of the graph, or all that can be had of them; nothing is drawn before. */
  isKnown: boolean;
}

/** The looks of the open graph, in one place for what is drawn by React and what is not. */
const useCurrentLooks = create<CurrentLooks>()(() => ({ looks: plainLooks, isKnown: false }));

/** The looks of the open graph, for what is to be drawn anew when its profile changes. */
export function useLooks(): ModelLooks {
  return useCurrentLooks(({ looks }) => looks);
}

/** The same outside of any rendering. */
export function looksNow(): ModelLooks {
  return useCurrentLooks.getState().looks;
}

export function useAreLooksKnown(): boolean {
  return useCurrentLooks(({ isKnown }) => isKnown);
}

/** Takes the looks from the profile of the open graph and from the View, also when they change. To be called once on the page. */
export function useLooksOfProfile(): void {
  useEffect(followLook, []);
  const { data, isError } = useQuery(askProfile());
  // What is drawn stays as it is where only what is suggested has changed.
  const text = data && JSON.stringify(data.profile);
  useEffect(() => {
    if (text === undefined) {
      // What cannot be asked for is drawn as well as it can be without.
      if (isError) useCurrentLooks.setState({ isKnown: true });
      return;
    }
    let isWanted = true;
    void looksBy(JSON.parse(text)).then((looks) => {
      if (isWanted) useCurrentLooks.setState({ looks, isKnown: true });
    });
    return () => {
      isWanted = false;
    };
  }, [text, isError]);
}

/** The looks that a profile describes, also one that is not in use. */
export async function looksBy(profile: Profile): Promise<ModelLooks> {
  if (!needsStyling(profile)) return modelLooks(profile, null);
  const styling = await import('./profile-styling.ts').then(
    ({ profileStyling }) => profileStyling,
    () => null,
  );
  return modelLooks(profile, styling);
}

export function labelOf(node: Pick<GraphNode, 'labels' | 'plays'>): string {
  return looksNow().labelOf(node);
}

export function lookOf(label: string): Look {
  return useCurrentLooks.getState().looks.lookOf(label);
}

let lastStyles: { given: readonly unknown[]; styles: GraphStyles } | undefined;

/**
 * What differs by the values of properties and by what the View’s look is, of the graph on the canvas; worked out once
 * for all who draw it.
 */
export function stylesOf(
  { nodes, edges }: { nodes: ReadonlyMap<string, GraphNode>; edges: ReadonlyMap<string, GraphEdge> },
  looks: ModelLooks = useCurrentLooks.getState().looks,
): GraphStyles {
  const chosen = useChosenStyles.getState().styles;
  const given = [nodes, edges, looks, chosen];
  if (!lastStyles || given.some((each, index) => each !== lastStyles?.given[index])) {
    const styles = looks.stylesOf(nodes.values(), edges.values());
    lastStyles = { given, styles: chosen ? withChosen(styles, chosen) : styles };
  }
  return lastStyles.styles;
}

/** The same, for what is to be drawn anew when it changes. */
export function useGraphStyles(): GraphStyles {
  const nodes = useWorkspace((workspace) => workspace.nodes);
  const edges = useWorkspace((workspace) => workspace.edges);
  useChosenStyles();
  return stylesOf({ nodes, edges }, useLooks());
}

/** Whether the open graph is of our own model. */
export function isOwnGraph(): boolean {
  return useCurrentLooks.getState().looks.isOwn;
}
