import { closest, distance } from 'fastest-levenshtein';
import type { LanguageSchema } from './language.ts';

/**
 * What the analysis says, as a sentence that says what to do. What has no better wording here stays as it is.
 * @param schema whose names are looked through for the one that was meant
 */
export function advice(message: string, schema: LanguageSchema): string {
  const said = sayings.find(([pattern]) => pattern.test(message));
  if (!said) return message;
  const [pattern, say] = said;
  const [, ...parts] = pattern.exec(message) ?? [];
  return say(parts, schema);
}

type Say = (parts: readonly string[], schema: LanguageSchema) => string;

const missing = 'is not present in the database';

const sayings: readonly (readonly [RegExp, Say])[] = [
  [
    new RegExp(`^Label (.+?) ${missing}`),
    ([name = ''], { labels }) => `No node has the label ${name}.${meant(name, labels)}`,
  ],
  [
    new RegExp(`^Relationship type (.+?) ${missing}`),
    ([name = ''], { relationshipTypes }) =>
      `No relationship has the type ${name}.${meant(name, relationshipTypes)}`,
  ],
  [
    new RegExp(`^Label or relationship type (.+?) ${missing}`),
    ([name = ''], { labels = [], relationshipTypes = [] }) =>
      `Nothing has the label or type ${name}.${meant(name, [...labels, ...relationshipTypes])}`,
  ],
  [
    new RegExp(`^(Function|Procedure) (.+?) ${missing}`),
    ([kind = '', name = ''], schema) =>
      `There is no ${kind.toLowerCase()} ${name} here.${meant(name, callables(kind, schema))}`,
  ],
  [
    new RegExp(`^(.+?) ${missing}`),
    ([name = ''], { propertyKeys }) => `Nothing has the property ${name}.${meant(name, propertyKeys)}`,
  ],
  [
    /^Variable `(.+)` not defined/,
    ([name]) =>
      `${name} is not defined here. Name it in a MATCH or WITH before this place, or check its spelling.`,
  ],
  [
    /^Query cannot conclude with (\w+)/,
    ([clause]) => `A statement cannot end with ${clause}. Add RETURN and what you want to see.`,
  ],
  [/^Invalid input '(.*?)': expected (.+)$/s, ([word = '', expected = '']) => unexpected(word, expected)],
];

function callables(kind: string, { functions = {}, procedures = {} }: LanguageSchema): string[] {
  const registries = Object.values(kind === 'Function' ? functions : procedures);
  return [...new Set(registries.flatMap((registry) => Object.keys(registry ?? {})))];
}

/** How many of the things that could stand somewhere are named. */
const namedMost = 5;

function unexpected(word: string, expected: string): string {
  const choices = expected
    .split(/, (?=')| or |, /)
    .map((choice) => choice.trim().replace(/^'(.+)'$/, '$1'))
    .filter(Boolean);
  const words = choices.filter((choice) => /^[A-Z][A-Z ]*$/.test(choice));
  if (word === ':' && words.includes('CREATE') && words.includes('MATCH')) return notBrowser;
  const what = word === '' ? 'Something is missing here.' : `“${word}” cannot stand here.`;
  const guess = /^\w{2,}$/.test(word) ? meant(word.toUpperCase(), words) : '';
  if (guess !== '') return what + guess;
  const named = choices.slice(0, namedMost).join(', ');
  return `${what} Expected: ${named}${choices.length > namedMost ? ' …' : '.'}`;
}

/** Said of `:param` and its like, which stand where a statement begins. */
const notBrowser =
  'Commands that begin with a colon work in Neo4j Browser only. Type a statement: a field appears for each $parameter in it.';

/** ` Did you mean …?` where one of the names is spelled nearly so. */
function meant(name: string, names: readonly string[] = []): string {
  const bare = name.replaceAll('`', '');
  const same = names.find((each) => each.toLowerCase() === bare.toLowerCase());
  const near = same ?? (names.length > 0 ? closest(bare, names) : undefined);
  if (near === undefined || near === bare) return '';
  return same !== undefined || isNear(bare, near) ? ` Did you mean ${near}?` : '';
}

function isNear(one: string, other: string): boolean {
  return distance(one.toLowerCase(), other.toLowerCase()) <= Math.max(1, Math.floor(one.length / 3));
}
