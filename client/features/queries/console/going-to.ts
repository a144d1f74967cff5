import { create } from 'zustand';
import type { Place } from './statements.ts';

/** The place of the text that was asked for last; a new object for each time. */
export const useGoingTo = create<{ place: Place | null }>(() => ({ place: null }));

/** Leads to a place of the text in the console's editor. */
export function goTo({ line, column }: Place): void {
  useGoingTo.setState({ place: { line, column } });
}
