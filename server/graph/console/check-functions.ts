import { isKeyword, type Token } from '../../../contract/text/cypher-tokens.ts';

/** The namespaces of Neo4j's own functions that only work on values, in small letters. */
const namespaces = new Set([
  'date',
  'datetime',
  'duration',
  'localdatetime',
  'localtime',
  'point',
  'time',
  'vector.similarity',
]);

/**
 * Finds a function that is not one of Neo4j's own: what somebody has added to a server may do anything, and no plan says
 * which functions it will call. Only those with a namespace can be added; procedures are judged by the plan.
 * @returns where it stands, and its name
 */
export function otherFunctionIn(tokens: readonly Token[]): { name: string; at: Token } | undefined {
  for (const [index, at] of tokens.entries()) {
    const parts = namesFrom(tokens, index);
    const name = parts.join('.').replaceAll('`', '');
    const namespace = name.slice(0, name.lastIndexOf('.')).toLowerCase();
    if (!name.includes('.') || namespaces.has(namespace)) continue;
    const before = tokens[index - 1];
    const isProcedure = isKeyword(before, 'CALL');
    const isInRange = before?.text === '.' && tokens[index - 2]?.text === '.';
    const goesOn = (before?.text === '.' && !isInRange) || before?.text === '$';
    if (!isProcedure && !goesOn) return { name, at };
  }
  return undefined;
}

/** The names that are joined by dots from a token on, where a bracket follows that calls them. */
function namesFrom(tokens: readonly Token[], from: number): string[] {
  const names: string[] = [];
  for (let index = from; ; index += 2) {
    const [name, sign] = tokens.slice(index, index + 2);
    if (name?.kind !== 'word' && name?.kind !== 'quotedName') return [];
    names.push(name.text);
    if (sign?.text === '(') return names;
    if (sign?.text !== '.') return [];
  }
}
