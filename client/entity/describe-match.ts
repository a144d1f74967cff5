import type { SearchResult } from '../../contract/api/routes/entities.ts';

const words: Record<string, string> = {
  former: 'formerly',
  alias: 'also',
  pseudonym: 'pseudonym',
  translation: 'translation',
  abbreviation: 'abbreviation',
  misspelling: 'misspelling',
  official: 'officially',
};

/** How an entity was found where that was not by its name: `formerly Foreign Liaison Commission`. */
export function describeMatch({ node, matched, matchedAs }: SearchResult): string | undefined {
  if (matchedAs === 'name' || matched === node.name) return undefined;
  return `${words[matchedAs] ?? matchedAs} ${matched}`;
}
