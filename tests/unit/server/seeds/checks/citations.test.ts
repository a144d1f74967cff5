import { expect, test } from 'vitest';
import { headships } from '../../../../fixtures/seeds/headships.ts';

test('passages that no source lists, and passages cited twice', () => {
  expect(
    headships(
      `- id: x
  type: HEADED
  from: an
  to: office
  cite: ["gazette:9", "gazete:7", "gazette:7", "gazette:7"]
`,
    ),
  ).toEqual([
    'facts/headships.yaml:5:10  cite names "gazette:9", but sources.yaml lists no paragraph 9 under "gazette". The nearest that it lists is 7.',
    'facts/headships.yaml:5:23  cite names "gazete:7", but no source has the id "gazete". Did you mean "gazette"?',
    'facts/headships.yaml:5:48  cite names "gazette:7" twice.',
  ]);
});
