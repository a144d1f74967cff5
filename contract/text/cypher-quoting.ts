/** What a statement has that is no code: texts, quoted names and comments. */
export const quoted =
  /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"|`(?:[^`]|``)*`|\/\/[^\n\r]*|\/\*[\s\S]*?\*\//g;

/** A label, a type or a property as a statement has it: in backticks where it isn't a plain word. */
export function quoteName(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}
