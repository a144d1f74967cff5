import { expect, test } from 'vitest';
import { readable, rowsOf } from '../../../../fixtures/seeds/rows-of.ts';

test('a person who headed something is a leader, with every form of the name', () => {
  const { entities } = rowsOf({
    'entities/people.yaml': `- id: an
  name: Đặng An
  names:
    - { name: Comrade An, kind: alias }
    - { name: Dang An, kind: misspelling }
    - { name: Đỗ, kind: pseudonym }
  summary: Led the office
  start: 1949~
  end: "[1960-03..]"
  cite: ["gazette:7"]
`,
  });
  expect({ ...entities[0], properties: readable(entities[0]?.properties ?? {}) }).toEqual({
    id: 'an',
    labels: ['Entity', 'Leader', 'Person'],
    properties: {
      id: 'an',
      name: 'Đặng An',
      names: ['Comrade An', 'Dang An', 'Đỗ'],
      nameKinds: ['alias', 'misspelling', 'pseudonym'],
      searchNames: ['Dặng An', 'Dỗ'],
      summary: 'Led the office',
      start: '1949~',
      end: '[1960-03..]',
      startMin: 'date 1948-01-01',
      startMax: 'date 1950-12-31',
      endMin: 'date 1960-03-01',
      dataset: 'test-data',
      citations: ['gazette:7'],
    },
  });
});

test('a body says so, what is absent is left out, and what its kind alone has is kept', () => {
  const { entities } = rowsOf({
    'entities/people.yaml': '- { id: an, name: An, summary: A leader, cite: ["gazette:7"] }',
    'entities/commissions.yaml':
      '- { id: office, name: Office, summary: A body, on: 1953, cite: ["gazette:7"] }',
    'entities/countries.yaml': '- { id: laos, name: Laos, iso: LA, summary: A country, cite: ["gazette:7"] }',
    'entities/documents.yaml':
      '- { id: book, name: Book, classification: book, volume: 12, pages: 3-9, year: 2015, summary: A book, cite: ["gazette:7"] }',
    'entities/statistics.yaml':
      '- { id: pacts, name: Pacts, value: 180, unit: pacts, of: laos, summary: A count, cite: ["gazette:7"] }',
  });
  const common = { dataset: 'test-data', citations: ['gazette:7'] };
  expect(entities.map(({ labels, properties }) => ({ labels, ...readable(properties) }))).toEqual([
    {
      labels: ['Entity', 'Leader', 'Person'],
      id: 'an',
      name: 'An',
      summary: 'A leader',
      ...common,
    },
    {
      labels: ['Body', 'Commission', 'Entity'],
      id: 'office',
      name: 'Office',
      summary: 'A body',
      start: '1953',
      end: '1953',
      startMin: 'date 1953-01-01',
      startMax: 'date 1953-12-31',
      endMin: 'date 1953-01-01',
      endMax: 'date 1953-12-31',
      ...common,
    },
    {
      labels: ['Body', 'Country', 'Entity'],
      id: 'laos',
      name: 'Laos',
      summary: 'A country',
      iso: 'LA',
      ...common,
    },
    {
      labels: ['Document', 'Entity'],
      id: 'book',
      name: 'Book',
      summary: 'A book',
      classification: 'book',
      volume: '12',
      pages: '3-9',
      year: '2015',
      ...common,
    },
    {
      labels: ['Entity', 'Statistic'],
      id: 'pacts',
      name: 'Pacts',
      summary: 'A count',
      value: 180,
      unit: 'pacts',
      of: 'laos',
      ...common,
    },
  ]);
});
