import type { SeedRecord } from '../reading/seed-record.ts';

/**
 * Finds facts that say the same: between the same ends, at the same time, in the same office and words. Two with different
 * summaries are meant as two, and one without a summary says the same as any of them. However many are alike, each is
 * looked up once.
 * @returns a function that gives the first, in the order of the files, of several that say the same as a fact
 */
export function findAlike(facts: Iterable<SeedRecord>): (fact: SeedRecord) => SeedRecord | undefined {
  const groups = new Map<string, SeedRecord[]>();
  for (const [content, alike] of Map.groupBy(facts, contentOf))
    if (alike.length > 1) groups.set(content, alike);
  const placesBySummary = new Map([...groups].map(([content, alike]) => [content, firstPlaces(alike)]));
  return (fact) => {
    const content = contentOf(fact);
    const [alike, places] = [groups.get(content), placesBySummary.get(content)];
    if (!alike || !places) return undefined;
    const summary = fact.text('summary');
    if (summary === undefined) return alike[0];
    const never = alike.length;
    return alike[Math.min(places.get(undefined) ?? never, places.get(summary) ?? never)];
  };
}

/** Where each summary comes first, and where a fact without one does. */
function firstPlaces(alike: readonly SeedRecord[]): ReadonlyMap<string | undefined, number> {
  const places = new Map<string | undefined, number>();
  for (const [place, fact] of alike.entries()) {
    const summary = fact.text('summary');
    if (!places.has(summary)) places.set(summary, place);
  }
  return places;
}

/** What a fact says but for its words: between what it holds, as what, and when. */
function contentOf({ fields }: SeedRecord): string {
  const { type, from, to, role, start, end, on, attested } = fields;
  return JSON.stringify([type, from, to, role, start, end, on, attested].map((each) => String(each ?? '')));
}
