import { expect, test } from 'vitest';
import { problemsIn } from '../../../../fixtures/seeds/right-seeds.ts';

test('fields that name an entity', () => {
  expect(
    problemsIn({
      'entities/congresses.yaml': `- id: congress-1
  name: 1st Congress
  party: office
  summary: Met
  cite: ["gazette:7"]
`,
      'entities/places.yaml': `- id: hanoi
  name: Hanoi
  country: vietnam
  summary: A city
  cite: ["gazette:7"]
`,
    }),
  ).toEqual([
    'entities/congresses.yaml:3:10  party is "office", a commission, but must be a party.',
    'entities/places.yaml:3:12  country is "vietnam", but no entity has that id.',
  ]);
});
