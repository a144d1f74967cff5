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
  const taken = new Set(names.values());
  for (const [name, alike] of unnamed) {
    const free = alike.length === 1 && !taken.has(name) ? [name] : lettered(name, alike.length, taken);
    alike.forEach(({ id }, index) => {
      const short = free[index] ?? id;
      names.set(id, short);
      taken.add(short);
    });
  }
  return names;
}

/** The year of a date where it names one; a decade or a century names none. */
function yearIn(published: string | undefined): string | undefined {
  return /\d{4}/.exec(published ?? '')?.[0];
}

/** A name with as many endings as are needed, but for those that are taken: `2025a` … `2025z`, `2025aa`. */
function lettered(name: string, count: number, taken: ReadonlySet<string>): string[] {
  const free: string[] = [];
  for (let index = 0; free.length < count; index += 1) {
    const each = name + lettersOf(index);
    if (!taken.has(each)) free.push(each);
  }
  return free;
}

function lettersOf(index: number): string {
  const before = index < 26 ? '' : lettersOf(Math.floor(index / 26) - 1);
  return before + String.fromCharCode(97 + (index % 26));
}
