import { expect, test } from 'vitest';
import { edtfProblem } from '../../../../../contract/text/written-dates/edtf-problem.ts';

test.each([
  ['3 August 1978', '"3 August 1978" is not EDTF: write 1978-08-03.'],
  ['12/1990', '"12/1990" is not EDTF: write 1990-12.'],
  ['3/8/1978', '"3/8/1978" is not EDTF: write 1978-08-03 (3 August 1978) or 1978-03-08 (8 March 1978).'],
  [
    '31/2/1990',
    '"31/2/1990" is not a date: there is no 31 February 1990, since February 1990 has 28 days. Perhaps 1990-02?',
  ],
  ['1949-13', '"1949-13" is not a date: a year has no month 13. Perhaps 1949?'],
  ['1963/1960', '"1963/1960" ends before it begins: write the earlier date first. Perhaps 1960/1963?'],
  [
    'soon',
    '"soon" is not a date we can read: write it as precisely as it is known, such as 1949-11-01, 1958-05, 1990~, 198X or [1960-03..].',
  ],
])('what is not EDTF is answered with the nearest that is: %s', (text, problem) => {
  expect(edtfProblem(text)).toBe(problem);
});

test.each(['1978-08-03', '1960~', '[..1944]', '1975-21'])('nothing is wrong with %s', (text) => {
  expect(edtfProblem(text)).toBeUndefined();
});
