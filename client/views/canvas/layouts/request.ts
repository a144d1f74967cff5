import { create } from 'zustand';
import type { Layout } from './layout.ts';

/** The layout in which a picture is to be arranged as soon as there is a canvas to do it. */
export const useLayoutRequest = create<{ asked: Layout | null }>()(() => ({ asked: null }));

/** Arranges the whole picture anew, from outside the canvas. */
export function requestLayout(layout: Layout): void {
  useLayoutRequest.setState({ asked: layout });
}
