/** What a statement has that is no code: texts, quoted names and comments. */
export const quoted =
  /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"|`(?:[^`]|``)*`|\/\/[^\n\r]*|\/\*[\s\S]*?\*\//g;
