import { expect, test } from 'vitest';
import { describeCount } from '../../../../../client/features/connections/texts.ts';
import { long, short } from '../../../../fixtures/paths-answer.ts';

test.each([
  [[short, long], false, '2 paths of 1 to 2 hops'],
  [[short], false, '1 path of 1 hop'],
  [[long, long], true, '2 paths of 2 hops, more not shown'],
])('connections are counted with their lengths (%#)', (paths, truncated, words) => {
  expect(describeCount({ paths, truncated })).toBe(words);
});
