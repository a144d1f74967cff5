import { isForbidden } from '../../neo4j/why-it-ended.ts';
import type { Ask } from '../asking.ts';
import type { SearchIndex } from './search-index.ts';

/** The indexes that a search can ask; none where the database does not show this user which there are. */
export async function indexesIn(ask: Ask): Promise<SearchIndex[]> {
  try {
    const found = await ask('search-indexes');
    return found.map(({ percent: _, ...index }) => index);
  } catch (error) {
    if (isForbidden(error)) return [];
    throw error;
  }
}
