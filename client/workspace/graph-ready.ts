import { create } from 'zustand';

/** Whether the picture that the address names is on the canvas, so that answers may add to it. */
export const useGraphState = create<{ ready: boolean }>()(() => ({ ready: false }));

export function useGraphReady(): boolean {
  return useGraphState((picture) => picture.ready);
}
