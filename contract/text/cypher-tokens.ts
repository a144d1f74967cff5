import { quoted } from './cypher-quoting.ts';

/** A word, number, text or sign of a statement. */
export interface Token {
  kind: 'text' | 'quotedName' | 'word' | 'number' | 'sign';
  text: string;
  /** Where it begins in the statement, counted from 0. */
  offset: number;
}

/** What stands between words to Cypher, and is no space to JavaScript. */
const otherSpaces = '\\x1c-\\x1f\\x85';

const token = new RegExp(
  `${quoted.source}|[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*|\\p{N}[\\p{L}\\p{M}\\p{N}_]*|[^\\s${otherSpaces}]`,
  'gu',
);

/** What a statement consists of, without its comments; no text, quoted name or comment is taken for code. */
export function tokensOf(statement: string): Token[] {
  return [...statement.matchAll(token)].flatMap(({ 0: text, index: offset }) => {
    const kind = kindOf(text);
    return kind === 'comment' ? [] : [{ kind, text, offset }];
  });
}

function kindOf(text: string): Token['kind'] | 'comment' {
  if (text.startsWith('//') || text.startsWith('/*')) return 'comment';
  if (text.length > 1 && /^['"]/.test(text)) return 'text';
  if (text.length > 1 && text.startsWith('`')) return 'quotedName';
  if (/^[\p{L}_]/u.test(text)) return 'word';
  return /^\p{N}/u.test(text) ? 'number' : 'sign';
}

/** Whether a token is a keyword, which may be written in any case. */
export function isKeyword(token: Token | undefined, ...keywords: readonly string[]): boolean {
  return token?.kind === 'word' && keywords.includes(token.text.toUpperCase());
}

/** The line and column of an offset in a text, both counted from 1. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, offset)).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** A parameter where a statement uses it: `$body`. */
export interface ParameterUse {
  name: string;
  /** Of its `$`, counted from 0. */
  offset: number;
}

/** Every place at which a statement uses a parameter, in order. */
export function parameterUsesIn(statement: string): ParameterUse[] {
  const tokens = tokensOf(statement);
  return tokens.flatMap(({ text, offset }, index) => {
    const [name, next] = tokens.slice(index + 1, index + 3);
    if (text !== '$' || !name || name.kind === 'sign' || name.kind === 'text') return [];
    // A label or type that is worked out: `:$any(labels)`.
    if (isKeyword(name, 'ANY', 'ALL') && next?.text === '(') return [];
    const isQuoted = name.kind === 'quotedName';
    return [{ name: isQuoted ? name.text.slice(1, -1).replaceAll('``', '`') : name.text, offset }];
  });
}

/** The names after `$`, each once, in the order in which they first stand in the statement. */
export function parametersIn(statement: string): string[] {
  return [...new Set(parameterUsesIn(statement).map(({ name }) => name))];
}
