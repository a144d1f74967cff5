import { readSeeds } from '../../../../server/seeds/read-seeds.ts';
import { rowsFromSeeds } from '../../../../server/seeds/rows/rows-from-seeds.ts';
import { rightSeeds } from './problems-in.ts';

/** The rows of the right seeds with some files put in place of theirs. */
export function rowsOf(files: Record<string, string>) {
  const texts = { ...rightSeeds, ...files };
  return rowsFromSeeds(
    readSeeds(Object.entries(texts).map(([path, text]) => ({ path, shownAs: path, text }))),
    'test-data',
  );
}

/** Neo4j dates as text that says that they are dates. */
export function readable(properties: object): object {
  return JSON.parse(
    JSON.stringify(properties, (_key, value) =>
      value?.constructor?.name === 'Date' ? `date ${value}` : value,
    ),
  );
}
