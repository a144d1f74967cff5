import type { SourceRecord } from '../shapes/sources.ts';

type Named = Pick<SourceRecord, 'id' | 'short' | 'published'>;

/**
 * What notes call each source, by its id: the short name that its record gives, or else the year in which it appeared,
 * or else its id. Sources that would share a year are distinguished by a letter, in the order of the file: 2025a, 2025b.
 */
export function shortNames(sources: readonly Named[]): ReadonlyMap<string, string> {
  const names = new Map(sources.flatMap(({ id, short }) => (short === undefined ? [] : [[id, short]])));
  const unnamed = Map.groupBy(
    sources.filter(({ short }) => short === undefined),
    ({ id, published }) => yearIn(published) ?? id,
  );
  for (const [name, alike] of unnamed) {
    const taken = new Set(names.values());
    const free =
      alike.length === 1 && !taken.has(name)
        ? [name]
        : lettered(name, alike.length + taken.size).filter((each) => !taken.has(each));
    alike.forEach(({ id }, index) => {
      names.set(id, free[index] ?? id);
    });
  }
  return names;
}

/** The year of a date where it names one; a decade or a century names none. */
function yearIn(published: string | undefined): string | undefined {
  return /\d{4}/.exec(published ?? '')?.[0];
}

/** A name with as many endings as are needed: `2025a` … `2025z`, `2025aa`. */
function lettered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => name + lettersOf(index));
}

function lettersOf(index: number): string {
  const before = index < 26 ? '' : lettersOf(Math.floor(index / 26) - 1);
  return before + String.fromCharCode(97 + (index % 26));
}
