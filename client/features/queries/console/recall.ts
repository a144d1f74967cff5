/** Where one is among the statements that were run. */
export interface Recall {
  /** How far back: 1 is the last that was run, 0 what was being typed. */
  back: number;
  typed: string;
  /** What was put into the editor; once it is changed there, that is what is being typed. */
  shown: string;
}

export const nothingRecalled: Recall = { back: 0, typed: '', shown: '' };

/**
 * Steps through the statements that were run, as a command line does.
 * @param statements the last that was run first
 * @param text what stands in the editor
 * @param step 1 goes back, -1 returns towards what was being typed
 */
export function recalled(before: Recall, statements: readonly string[], text: string, step: 1 | -1): Recall {
  const { back, typed } = before.back > 0 && before.shown === text ? before : { back: 0, typed: text };
  const others = [...new Set(statements)].filter((each) => each !== typed);
  const next = Math.min(Math.max(back + step, 0), others.length);
  return { back: next, typed, shown: next === 0 ? typed : (others[next - 1] ?? typed) };
}
