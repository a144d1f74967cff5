import { expect, test } from 'vitest';
import { readDocument } from '../../../../../server/seeds/reading/seed-document.ts';
import { textParts } from '../../../../../server/seeds/reading/text-parts.ts';

const count = 9_000;
const lines = Array.from(
  { length: count },
  (_, n) => `- id: person-${n}\n  name: Person ${n}\n  summary: "Somebody\n    - with a hyphen"\n`,
);
const text = `# People\n\n${lines.join('')}`;

test('a long list of records is read in parts that together are the text, each with the lines before it', () => {
  const parts = textParts(text);
  expect(parts.length).toBe(10);
  expect(parts.map((part) => part.text).join('')).toBe(text);
  for (const part of parts.slice(1)) {
    expect(part.text).toMatch(/^- id: person-\d+\n/);
    expect(part.linesBefore).toBe(text.slice(0, text.indexOf(part.text)).split('\n').length - 1);
  }
});

test.each([
  ['a short text', lines.slice(0, 10).join('')],
  ['records that refer to one another', text.replace('name: Person 5\n', 'name: &five Person 5\n')],
  ['several documents', `${text}---\n${text}`],
  ['what is no list', text.replaceAll('- id', 'id')],
])('%s is read whole', (_what, given) => {
  expect(textParts(given)).toEqual([{ text: given, linesBefore: 0 }]);
});

test('places are found in a long file as in a short one', () => {
  const file = { path: 'entities/people.yaml', shownAs: 'people.yaml', text };
  const { records, problems, sound } = readDocument(file);
  expect([records.length, problems, sound]).toEqual([count, [], true]);
  const record = records[7_500];
  expect(record?.fields).toMatchObject({ id: 'person-7500', summary: 'Somebody - with a hyphen' });
  expect(record?.at('name')).toEqual({ file: 'people.yaml', line: 3 + 4 * 7_500 + 1, column: 9 });
  expect(record?.atKey('name')).toEqual({ file: 'people.yaml', line: 3 + 4 * 7_500 + 1, column: 3 });
  const broken = readDocument({ ...file, text: text.replace('name: Person 7500', 'name: [Person') });
  expect(broken.sound).toBe(false);
  expect(broken.problems[0]?.line).toBeGreaterThanOrEqual(3 + 4 * 7_500);
});
