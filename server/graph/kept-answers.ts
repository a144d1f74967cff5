/** Answers that stay the same as long as the data does. */
export interface KeptAnswers {
  /**
   * The answer under a key: worked out by the first who asks for it, and shared by all who ask meanwhile and after.
   * One that fails is not kept.
   */
  once<Answer>(key: string, work: () => Promise<Answer>): Promise<Answer>;
}

interface Kept {
  answer: Promise<unknown>;
  since: number;
}

/** So many answers are kept, those that were asked for last; the largest holds about a megabyte. */
const standardLimit = 60;

/** @param maxAge how long an answer is taken for true, in milliseconds, where nothing tells that the data has changed */
export function keepAnswers(maxAge: number, limit = standardLimit): KeptAnswers {
  const kept = new Map<string, Kept>();
  return {
    async once<Answer>(key: string, work: () => Promise<Answer>) {
      const known = kept.get(key);
      const isFresh = known && performance.now() - known.since < maxAge;
      const entry: Kept = isFresh ? known : { answer: work(), since: performance.now() };
      kept.delete(key);
      kept.set(key, entry);
      for (const oldest of kept.keys()) {
        if (kept.size <= limit) break;
        kept.delete(oldest);
      }
      try {
        return (await entry.answer) as Answer;
      } catch (error) {
        if (kept.get(key) === entry) kept.delete(key);
        throw error;
      }
    },
  };
}
