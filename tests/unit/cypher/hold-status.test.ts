import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expander } from '../../../server/cypher/expand.ts';
import { readLibrary } from '../../../server/cypher/library.ts';
import { parseStatement } from '../../../server/cypher/statement.ts';

const cypher = join(import.meta.dirname, '../../../cypher');
const library = readLibrary(cypher);
const { explore, saved } = library;

/** Those that ask when something began or happened, not whether it held. */
const ofMoments = ['events-between-two-dates', 'who-joined-what'];

/** A file of `cypher/time/` as it is put to our own model. */
function written(file: string): string {
  const statement = parseStatement(file, readFileSync(join(cypher, 'time', file), 'utf8'));
  return expander(library.builtIn, library.macros)(statement);
}

/** The conditions that a file asks by in our own model, with any name for what is dated and for the days. */
function conditionsIn(file: string, dated: string): RegExp[] {
  return [...written(file).matchAll(/WHEN\s\((.*?)\)\sTHEN/gs)].map(([, condition = '']) =>
    patternOf(condition, dated),
  );
}

const conditions = [
  ...conditionsIn('hold-status.cypher', 'fact'),
  ...conditionsIn('existence.cypher', 'entity'),
];

const questions = [
  ...[...explore.values()].map(({ name, text }) => ({ name, text })),
  ...saved.map(({ name, text }) => ({ name, text })),
].filter(({ name }) => !ofMoments.includes(name));

/** A text on one line, as it may stand farther in elsewhere. */
const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

/** What saved queries repeat of a file, on one line. */
const repeatedPart = (file: string, part: RegExp) => part.exec(onOneLine(written(file)))?.[0];

/** How the saved queries that tell of holders say who they are. */
const holders = repeatedPart('holders.cypher', /CALL \(fact\) \{.*AS holding /s);
/** How those that compare posts say that two were held at once. */
const heldAtOnce = repeatedPart('held-at-once.cypher', /CALL \(post, .*AS isCertain/s);

test.each(questions)('$name asks whether something held by the one condition or not at all', ({ text }) => {
  const rest = conditions.reduce(
    (left, condition) => left.replaceAll(condition, ''),
    onOneLine(text).replace(holders ?? '', ''),
  );
  expect(rest).not.toMatch(/(?<!<)[<>]=? *\$?(?:at|from|to)\b|(?:start|end|attested)(?:Min|Max) *[<>]/);
});

test('the condition is found where it is', () => {
  expect(conditions).toHaveLength(4);
  const using = questions.filter(({ text }) => conditions.some((condition) => text.search(condition) >= 0));
  expect(using.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['relationships-on-a-date', 'heads-on-a-date', 'existing-on-a-date']),
  );
});

test.each([
  ['who held an office', holders, ['heads-on-a-date', 'heads-of-a-body', 'posts-of-a-person']],
  ['what was held at once', heldAtOnce, ['posts-held-at-once', 'colleagues-of-a-person']],
])('saved queries say %s by the one rule, to the letter', (_what, rule, names) => {
  expect(rule).toContain('latestStart');
  const keeping = saved.filter(({ text }) => rule !== undefined && onOneLine(text).includes(rule));
  expect(keeping.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
});

function patternOf(condition: string, dated: string): RegExp {
  const source = condition
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+')
    .replace(new RegExp(`\\b${dated}\\b`), '(?<dated>\\w+)')
    .replaceAll(new RegExp(`\\b${dated}(?=\\\\)`, 'g'), '\\k<dated>')
    .replaceAll(/\bto\b/g, '(?:to|\\$at\\.max)')
    .replaceAll(/\bfrom\b/g, '(?:from|\\$at\\.min)');
  return new RegExp(source, 'g');
}
