import { create } from 'zustand';

/** Whether the picture that the address names is on the canvas, so that answers may add to it. */
export const usePictureState = create<{ ready: boolean }>()(() => ({ ready: false }));

export function usePictureReady(): boolean {
  return usePictureState((picture) => picture.ready);
}
