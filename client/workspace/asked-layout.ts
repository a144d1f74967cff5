import { create } from 'zustand';
import type { Layout } from '../views/canvas/layouts/layout.ts';

/** The layout in which a picture is to be arranged as soon as there is a canvas to do it. */
export const useAskedLayout = create<{ asked: Layout | null }>()(() => ({ asked: null }));

/** Arranges the whole picture anew, from outside the canvas. */
export function askForLayout(layout: Layout): void {
  useAskedLayout.setState({ asked: layout });
}
