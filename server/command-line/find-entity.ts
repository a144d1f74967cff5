import { type SearchResult, search } from '../../contract/api/routes/search.ts';
import type { GraphNode } from '../../contract/model/graph.ts';
import { fold } from '../graph/search/fold.ts';
import { type GraphClient, GraphClientError } from './graph-client/graph-client.ts';
import { printable } from './printing.ts';
import type { Shell } from './shell.ts';

/** So many are looked at for those that suit, and so many suggested. */
const maxResults = 40;
const maxSuggestions = 8;

/**
 * The entity that somebody means by a name, in any of its forms, or by an id. A name that is begun or mistyped is
 * read as the only thing it can mean, and that is said.
 * @param suits what may be meant; where nothing of that name does, anything
 * @throws AskError with suggestions where it is not clear which is meant
 */
export async function findEntity(
  shell: Shell,
  client: GraphClient,
  text: string,
  suits: (node: GraphNode) => boolean,
): Promise<GraphNode> {
  const { results } = await client.ask(search, { q: text, limit: maxResults });
  const suiting = results.filter(({ node }) => suits(node));
  const found = suiting.length > 0 ? suiting : results;
  const exact = found.filter(({ node, matched }) => node.id === text || fold(matched) === fold(text));
  const [best, ...others] = exact.length > 0 ? exact : found;
  if (!best) {
    throw new GraphClientError(`No results for "${text}". Try fewer letters, or another name.`);
  }
  const byName = exact.find(({ matchedAs }) => matchedAs === 'name' || matchedAs === 'id');
  if (others.length > 0 && !byName) throw new GraphClientError(didYouMean(text, [best, ...others]));
  const { node } = byName ?? best;
  if (exact.length === 0) shell.complain(`Using ${printable(node.name)} (${printable(node.id)}).\n`);
  return node;
}

function didYouMean(text: string, found: readonly SearchResult[]): string {
  const suggestions = found
    .slice(0, maxSuggestions)
    .map(({ node }) => `  ${printable(node.name)} (${printable(node.id)})`);
  return [
    `"${text}" matches several entities. Give the full name or the id of one of these:`,
    ...suggestions,
  ].join('\n');
}
