import { expect, test } from 'vitest';
import { problemsIn } from '../../../../fixtures/seeds/right-seeds.ts';

const people = (text: string) => problemsIn({ 'entities/people.yaml': text, 'facts/headships.yaml': '' });

test('the right seeds have no problems', () => {
  expect(problemsIn({})).toEqual([]);
});

test('an empty file holds no records', () => {
  expect(people('# nobody yet\n')).toEqual([]);
});

test('broken YAML is reported where it breaks, and nothing else of that file', () => {
  expect(people('- id: an\n  name: "An\n  sumary: x\n')).toEqual([
    'entities/people.yaml:2:9  The text of "name" begins with " and nothing closes it.',
  ]);
});

test('what a broken file holds is still known to other files', () => {
  const text = '- id: an\n  name: An\n  summary: x: y\n  cite: ["gazette:7"]\n';
  expect(problemsIn({ 'entities/people.yaml': text })).toEqual([
    'entities/people.yaml:3:12  The text of "summary" holds a colon, which YAML takes for another field: put the text in quotes.',
  ]);
});

test('an asterisk without quotes is explained', () => {
  expect(people('- id: an\n  name: *An\n  summary: x\n  cite: ["gazette:7"]\n')).toEqual([
    'entities/people.yaml:2:9  "*An" refers to nothing marked "&An": put quotes around a text that begins with *.',
  ]);
});

test('a file that the seeds do not have is reported', () => {
  expect(problemsIn({ 'facts/headship.yaml': '- id: x\n' })).toEqual([
    'facts/headship.yaml:1:1  "facts/headship.yaml" is not a file that the seeds have. Did you mean "facts/headships.yaml"?',
  ]);
});

test('a file that is no list, and a record that has no fields', () => {
  expect(people('id: an\n')).toEqual([
    'entities/people.yaml:1:1  The file must be a list of records, each beginning with "- id: …".',
  ]);
  expect(people('- an\n')).toEqual([
    'entities/people.yaml:1:3  A record must have fields, the first of them "id: …".',
  ]);
});

test('a field that stands twice is reported where it stands again', () => {
  expect(people('- id: an\n  name: An\n  summary: x\n  name: Ann\n  cite: ["gazette:7"]\n')).toEqual([
    'entities/people.yaml:4:3  "name" stands twice in one record.',
  ]);
});

test('missing, unknown and mistyped fields are all reported at once', () => {
  const text = `- id: an
  summary: Led
  sumary: Led
  colour: red
  names:
    - { name: Ann, kind: aliass, from: 1950 }
  cite: "gazette:7"
`;
  expect(people(text)).toEqual([
    'entities/people.yaml:1:3  "name" is missing.',
    'entities/people.yaml:3:3  There is no field "sumary" here. Did you mean "summary"?',
    'entities/people.yaml:4:3  There is no field "colour" here. There are: id, name, names, summary, start, end, on, sameAs, cite.',
    'entities/people.yaml:6:26  kind is "aliass", but must be one of official, former, alias, pseudonym, translation, abbreviation, misspelling. Did you mean "alias"?',
    'entities/people.yaml:6:34  There is no field "from" here. There are: name, kind.',
    'entities/people.yaml:7:9  cite is "gazette:7", but must be a list.',
  ]);
});

test('values that a field cannot hold are quoted', () => {
  expect(
    problemsIn({
      'entities/congresses.yaml': `- id: First Congress
  name: ""
  ordinal: -1
  summary: 12
  cite: []
`,
      'entities/countries.yaml': `- id: vietnam
  name: Vietnam
  iso: vn
  summary: A country
  cite: [gazette-7]
`,
      'entities/statistics.yaml': `- id: pacts
  name: Pacts
  summary: How many
  value: "180"
  unit: pacts
  cite: ["gazette:7"]
`,
    }),
  ).toEqual([
    'entities/congresses.yaml:1:7  id is "First Congress": it is not an id: use a-z and 0-9, words joined by single hyphens.',
    'entities/congresses.yaml:2:9  name is "": it is empty.',
    'entities/congresses.yaml:3:12  ordinal is -1, but must be more than 0.',
    'entities/congresses.yaml:4:12  summary is 12, but must be text.',
    'entities/congresses.yaml:5:9  cite is []: it is empty: every record cites at least one passage.',
    'entities/countries.yaml:3:8  iso is "vn": it must be two capital letters, or four for a former state.',
    'entities/countries.yaml:5:10  cite is "gazette-7": it is not a passage: write it as source:paragraph.',
    'entities/statistics.yaml:4:10  value is "180", but must be a number.',
  ]);
});

test('text with its accents stored apart is reported wherever it stands', () => {
  const name = 'Đặng'.normalize('NFD');
  expect(people(`- id: an\n  name: ${name}\n  summary: Led\n  cite: ["gazette:7"]\n`)).toEqual([
    `entities/people.yaml:2:9  "${name}" has accents stored apart from their letters: save it in Unicode's normal form C (NFC).`,
  ]);
});

test('a name given twice is reported where it repeats', () => {
  const text = `- id: an
  name: An
  names: [{ name: Ann, kind: alias }, { name: An, kind: former }, { name: Ann, kind: former }]
  summary: Led
  cite: ["gazette:7"]
`;
  expect(people(text)).toEqual([
    'entities/people.yaml:3:47  "An" is given twice as a name.',
    'entities/people.yaml:3:75  "Ann" is given twice as a name.',
  ]);
});
