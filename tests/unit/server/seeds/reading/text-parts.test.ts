import { expect, test, vi } from 'vitest';
import { readSeeds } from '../../../../../server/seeds/read-seeds.ts';
import { readDocument } from '../../../../../server/seeds/reading/seed-document.ts';
import { SeedRecord } from '../../../../../server/seeds/reading/seed-record.ts';
import { textParts } from '../../../../../server/seeds/reading/text-parts.ts';
import { rightSeeds } from '../../../../fixtures/seeds/right-seeds.ts';

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

test.each([
  ['in braces', (id: string) => `- { id: ${id}, name: An,\n    summary: "" }\n`, [2, 14]],
  [
    'after a comment',
    (id: string) => `- # A comment\n    id: ${id}\n    name: An\n    summary: ""\n`,
    [4, 14],
  ],
  ['with a folded text', (id: string) => `- id: ${id}\n  name: >\n    An\n  summary: ""\n`, [4, 12]],
  [
    'far in',
    (id: string) => `-   id: ${id}\n    names:\n    - { name: A,\n      kind: alias }\n    summary: ""\n`,
    [5, 14],
  ],
])('a place in a record %s of a long file is that of a short one', (_what, recordOf, [line = 0, column]) => {
  const padding = lines.slice(0, 8_000).join('');
  const placesIn = (before: string) => {
    const given = before + recordOf('an') + recordOf('binh');
    const { records } = readDocument({ path: 'entities/people.yaml', shownAs: 'people.yaml', text: given });
    return [
      records.at(-1)?.at('summary'),
      records.at(-1)?.at('names', 0, 'kind'),
      records.at(-1)?.atKey('name'),
    ];
  };
  const near = placesIn('');
  expect(near[0]).toMatchObject({ line: recordOf('an').split('\n').length - 1 + line, column });
  const far = placesIn(padding);
  expect(far).toEqual(near.map((place) => place && { ...place, line: place.line + 4 * 8_000 }));
});

test('of a long file in which nothing is wrong no record is read twice to find a place', () => {
  const at = vi.spyOn(SeedRecord.prototype, 'at');
  const dates = 'start: 1950, cite: ["gazette:7"]';
  const people = Array.from(
    { length: 6_000 },
    (_, n) => `- { id: p-${n}, name: P, summary: Led the office, ${dates} }\n`,
  );
  const facts = people.map(
    (_, n) =>
      `- { id: f-${n}, type: HEADED, from: p-${n}, to: office, attested: 1960, cite: ["gazette:7"] }\n`,
  );
  const texts = {
    ...rightSeeds,
    'entities/people.yaml': people.join(''),
    'facts/headships.yaml': facts.join(''),
  };
  const files = Object.entries(texts).map(([path, text]) => ({ path, shownAs: path, text }));
  expect(textParts(texts['facts/headships.yaml']).length).toBeGreaterThan(1);
  expect(readSeeds(files).facts.length).toBe(6_000);
  expect(at).not.toHaveBeenCalled();
  at.mockRestore();
});
