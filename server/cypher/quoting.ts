/** Names as a list of texts: `['name', 'title']`. */
export function quoteList(names: readonly string[]): string {
  return `[${names.map((name) => `'${name.replaceAll("'", "\\'")}'`).join(', ')}]`;
}
