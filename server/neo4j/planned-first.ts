/** Puts statements to one server. */
export interface PlannedFirst {
  /**
   * Puts a statement, once whoever is putting the same one for the first time has had it planned.
   * @param put is done once the statement is planned, and fails where it cannot be
   * @returns what `put` returns
   * @throws what `put` throws
   */
  <Result>(text: string, put: () => Promise<Result>): Promise<Result>;
  /** Forgets which statements are planned: another server knows none of them. */
  forget(): void;
}

/** So many statements are remembered; Neo4j keeps the plans of about as many. */
const limit = 1_000;

/**
 * Neo4j plans a new statement anew for each of those who put it at the same time, which takes a cold server seconds
 * each: a crowd that comes right after its start would run out of time altogether. So the first plans for all.
 */
export function plannedFirst(): PlannedFirst {
  /** By statement, whether it could be planned. */
  const planned = new Map<string, Promise<boolean>>();

  async function afterFirst<Result>(text: string, put: () => Promise<Result>): Promise<Result> {
    for (let first = planned.get(text); first; first = planned.get(text)) {
      if (await first) return put();
    }
    if (planned.size >= limit) planned.clear();
    const answer = put();
    const couldBe = answer.then(
      () => true,
      () => {
        if (planned.get(text) === couldBe) planned.delete(text);
        return false;
      },
    );
    planned.set(text, couldBe);
    return answer;
  }
  return Object.assign(afterFirst, { forget: () => planned.clear() });
}
