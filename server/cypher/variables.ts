/** What a variable of a statement stands for: a node, or a relationship, of some words such as `headship` where it says so. */
export type VariableKind = { of: 'node' } | { of: 'relationship'; words: readonly string[] | null };

const name = '(`[^`]*`|[A-Za-z_]\\w*)';
const relationship = new RegExp(`-\\[\\s*${name}\\s*(?:(?=[\\]{]|WHERE\\b)|:([^\\]{*]*))`, 'g');
const word = /^\s*((?:\$any\(\$model\.\w+\)\|?)+)\s*(?:WHERE\b.*)?$/s;
/** Brackets that begin a pattern, and none of a function or of what a subquery takes. */
const node = new RegExp(`(?<![\\w\`]|CALL\\s)\\(\\s*${name}\\s*(?=[:){]|WHERE\\b)`, 'g');
const alias = new RegExp(`([^\\s,([{]+)\\s+AS\\s+${name}`, 'g');
const member = new RegExp(`[[(]\\s*${name}\\s+IN\\b`, 'g');

/**
 * What the variables of a statement are, as far as every place says the same: those in patterns, and those that others are
 * passed on as. What comes out of lists and expressions is left out.
 * @param text with its words still to be written out
 */
export function variablesIn(text: string): ReadonlyMap<string, VariableKind> {
  const known = new Map<string, VariableKind | null>();
  const note = (variable: string, kind: VariableKind | null) => {
    const before = known.get(variable);
    known.set(variable, before === undefined ? kind : both(before, kind));
  };
  for (const [, variable = '', types] of text.matchAll(relationship)) {
    const [, words] = (types !== undefined && word.exec(types)) || [];
    const all =
      words === undefined ? null : [...words.matchAll(/model\.(\w+)/g)].flatMap(([, each]) => each ?? []);
    note(variable, { of: 'relationship', words: all });
  }
  for (const [, variable = ''] of text.matchAll(node)) note(variable, { of: 'node' });
  for (const [, variable = ''] of text.matchAll(member)) note(variable, null);
  const aliases = [...text.matchAll(alias)].filter(([, from, to]) => from !== to);
  // What is not known any more makes unknown what it is passed on as, in turn.
  for (let before = -1; before !== countKnown(known); ) {
    before = countKnown(known);
    for (const [, from = '', to = ''] of aliases) note(to, known.get(from) ?? null);
  }
  return new Map([...known].flatMap(([variable, kind]) => (kind ? [[variable, kind] as const] : [])));
}

function countKnown(known: ReadonlyMap<string, VariableKind | null>): number {
  return [...known.values()].filter((kind) => kind !== null).length;
}

function both(one: VariableKind | null, other: VariableKind | null): VariableKind | null {
  if (!one || !other || one.of !== other.of) return null;
  if (one.of === 'node' || other.of === 'node') return one;
  return {
    of: 'relationship',
    words: one.words && other.words && [...new Set([...one.words, ...other.words])],
  };
}
