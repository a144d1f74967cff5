import { expect, test } from 'vitest';
import { describeDuration } from '../../../../contract/text/durations.ts';
import { readDuration } from '../../../../contract/text/written-durations.ts';

test.each([
  ['P2Y3M', '2 years, 3 months'],
  ['1 year and 1 day', '1 year, 1 day'],
  ['PT3661S', '1 hour, 1 minute, 1 second'],
  ['PT1.5S', '1.5 seconds'],
  ['2 weeks', '14 days'],
  ['P0D', '0 days'],
  ['-P1M', 'minus 1 month'],
])('%s reads back as %s', (written, words) => {
  const duration = readDuration(written);
  expect(duration && describeDuration(duration)).toBe(words);
});
