import { expect, test } from 'vitest';
import { fileName } from '../../../../client/export/file-name.ts';

test.each([
  ['Heads of Commission for External Relations', 'diplograph-heads-of-commission-for-external-relations.csv'],
  ['Posts of Xuân Thủy, as of 3 August 1978', 'diplograph-posts-of-xuan-thuy-as-of-3-august-1978.csv'],
  ['Đặng Workers’ "Party"/../x', 'diplograph-dang-workers-party-x.csv'],
  ['日本', 'diplograph.csv'],
])('%j is saved as %j', (title, name) => {
  expect(fileName(title, 'csv')).toBe(name);
});

test('a long name is cut, never at a hyphen', () => {
  expect(fileName(`${'a'.repeat(78)} b`, 'json')).toBe(`diplograph-${'a'.repeat(78)}.json`);
});
