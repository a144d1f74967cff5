import { expect, test } from 'vitest';
import { readable, rowsOf } from '../../../../fixtures/seeds/rows-of.ts';

test('a fact keeps its dates as written beside the days they may mean', () => {
  const { relationships } = rowsOf({
    'facts/headships.yaml': `- id: one
  type: HEADED
  from: an
  to: office
  role: Head
  attested: 1953
  summary: Seen in office
  basis: inferred
  why: The title alone is printed
  cite: ["gazette:7"]
  disputes: [two]
- { id: two, type: DEPUTY_HEADED, from: an, to: office, cite: ["gazette:7"], disputes: [one] }
`,
  });
  expect(relationships.map((row) => ({ ...row, properties: readable(row.properties) }))).toEqual([
    {
      id: 'one',
      type: 'HEADED',
      from: 'an',
      to: 'office',
      properties: {
        id: 'one',
        role: 'Head',
        summary: 'Seen in office',
        attested: '1953',
        attestedMin: 'date 1953-01-01',
        attestedMax: 'date 1953-12-31',
        basis: 'inferred',
        why: 'The title alone is printed',
        dataset: 'test-data',
        citations: ['gazette:7'],
        disputes: ['two'],
      },
    },
    {
      id: 'two',
      type: 'DEPUTY_HEADED',
      from: 'an',
      to: 'office',
      properties: {
        id: 'two',
        basis: 'stated',
        dataset: 'test-data',
        citations: ['gazette:7'],
        disputes: ['one'],
      },
    },
  ]);
});
