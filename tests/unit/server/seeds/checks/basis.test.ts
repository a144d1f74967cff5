import { expect, test } from 'vitest';
import { headships } from '../../../../fixtures/seeds/headships.ts';

test('a conclusion without its reason', () => {
  expect(
    headships('- { id: x, type: HEADED, from: an, to: office, basis: inferred, cite: ["gazette:7"] }\n'),
  ).toEqual([
    'facts/headships.yaml:1:55  basis is "inferred", which needs why: say how we come to conclude it.',
  ]);
});
