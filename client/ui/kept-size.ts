import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { ownValue } from '../../contract/model/own-value.ts';

interface KeptSizes {
  /** In pixels, by what has the size. */
  sizes: Readonly<Record<string, number>>;
  keep(name: string, size: number): void;
}

const useKeptSizes = create<KeptSizes>()(
  persist(
    (set) => ({
      sizes: {},
      keep: (name, size) => set(({ sizes }) => ({ sizes: { ...sizes, [name]: size } })),
    }),
    { name: 'diplograph-sizes', partialize: ({ sizes }) => ({ sizes }) },
  ),
);

/**
 * The size of a part of the page as somebody has set it, remembered by the browser.
 * @param first its size until then, in pixels
 */
export function useKeptSize(name: string, first: () => number): [number, (size: number) => void] {
  const kept = useKeptSizes(({ sizes }) => ownValue(sizes, name));
  const { keep } = useKeptSizes.getState();
  return [kept ?? first(), (size) => keep(name, size)];
}
