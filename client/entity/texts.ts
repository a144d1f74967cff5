import type { SearchResult } from '../../contract/api/routes/search.ts';
import type { Citation } from '../../contract/model/citation.ts';
import { listOf } from '../../contract/text/language.ts';
import { plainText } from '../../contract/text/plain-text.ts';
import { referenceText } from '../../contract/text/references.ts';
import { wordsFor } from './kinds.ts';
import type { SearchScope } from './use-search.ts';

const matches: ReadonlyMap<string, string> = new Map(
  Object.entries({
    former: 'formerly',
    alias: 'also',
    pseudonym: 'pseudonym',
    translation: 'translation',
    abbreviation: 'abbreviation',
    misspelling: 'misspelling',
    official: 'officially',
  }),
);

/** How an entity was found where that was not by its name: `formerly Foreign Liaison Commission`. */
export function describeMatch({ node, matched, matchedAs }: SearchResult): string | undefined {
  if (matchedAs === 'name' || matched === node.name) return undefined;
  return `${matches.get(matchedAs) ?? matchedAs} ${matched}`;
}

export function noResults(typed: string): string {
  return `No results for “${typed}”. Try part of the name, or an earlier one.`;
}

/** What is searched in some scopes, where that is not everything: `people, bodies or events`. */
export function searchedText(scopes: readonly SearchScope[]): string | undefined {
  const nouns = scopes.flatMap(({ kind, noun }) => noun ?? (kind === null ? [] : nounOf(kind)));
  return nouns.length < scopes.length ? undefined : plainText(listOf(nouns, 'or'));
}

/** Stands above what is found outside of some scopes. */
export function elsewhere(typed: string, scopes: readonly SearchScope[]): string {
  return `No ${searchedText(scopes)} called “${typed}”. Found elsewhere:`;
}

function nounOf(label: string): string {
  return label === 'Body' ? 'bodies' : wordsFor(label, 2);
}

/** What a citation mark is called for those who do not see it. */
export function labelOfNote(citation: Citation): string {
  return `Note ${plainText(referenceText(citation))}`;
}
