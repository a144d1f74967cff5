/** A label, a type or a property as a statement has it: in backticks where it isn't a plain word. */
export function quoteName(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}

/** Names as a list of texts: `['name', 'title']`. */
export function quoteList(names: readonly string[]): string {
  return `[${names.map((name) => `'${name.replaceAll("'", "\\'")}'`).join(', ')}]`;
}
