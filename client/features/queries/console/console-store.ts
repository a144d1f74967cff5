import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { GivenParameter } from '../../../../contract/api/query-parameter.ts';
import { storageName } from '../../../api/connection.ts';

interface Console {
  /** What stands in the editor. */
  text: string;
  /** The types that were chosen, and the values that were filled in, by the names of parameters. */
  types: ReadonlyMap<string, string>;
  values: ReadonlyMap<string, GivenParameter>;
  write(text: string): void;
  chooseType(name: string, type: string): void;
  fill(name: string, value: GivenParameter): void;
}

/** Maps as JSON has them, since a parameter may be called anything. */
interface Kept {
  text: string;
  types: [string, string][];
  values: [string, GivenParameter][];
}

/** What was typed into the console; the browser keeps it, for each database apart. */
export const useConsole = create<Console>()(
  persist(
    (set) => ({
      ...{ text: '', types: new Map(), values: new Map() },
      write: (text) => set({ text }),
      // What was filled in may be no value of another type.
      chooseType: (name, type) =>
        set(({ types, values }) => ({
          types: new Map([...types, [name, type]]),
          values: new Map([...values].filter(([each]) => each !== name)),
        })),
      fill: (name, value) => set(({ values }) => ({ values: new Map([...values, [name, value]]) })),
    }),
    {
      name: storageName('diplograph-console'),
      partialize: ({ text, types, values }): Kept => ({ text, types: [...types], values: [...values] }),
      merge: (kept, begun) => {
        const { text = '', types = [], values = [] } = (kept ?? {}) as Partial<Kept>;
        return { ...begun, text, types: new Map(types), values: new Map(values) };
      },
    },
  ),
);
