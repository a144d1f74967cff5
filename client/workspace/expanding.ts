import { create } from 'zustand';

/** The entities that are being expanded at this moment. */
export const useExpanding = create<{ busy: ReadonlySet<string> }>()(() => ({ busy: new Set() }));

/** Marks entities as being expanded until the work is done. */
export async function expanding<Result>(
  ids: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  mark(ids, true);
  try {
    return await work();
  } finally {
    mark(ids, false);
  }
}

function mark(ids: readonly string[], isBusy: boolean): void {
  useExpanding.setState(({ busy }) => {
    const others = [...busy].filter((each) => !ids.includes(each));
    return { busy: new Set(isBusy ? [...others, ...ids] : others) };
  });
}
