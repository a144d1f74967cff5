import { create } from 'zustand';

/** The id of the saved view that was opened last, until another is or it is put aside. */
export const useOpenedView = create<{ id: string | null }>()(() => ({ id: null }));

/** Whether an id is that of a view that somebody gave a name, and no other by which a link keeps its graph. */
export function isNamedView(id: string | null): boolean {
  return id !== null && !/^(link-[0-9a-f]{20}$|tab\.)/.test(id);
}
