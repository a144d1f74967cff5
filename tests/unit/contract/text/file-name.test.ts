import { expect, test } from 'vitest';
import { fileName } from '../../../../contract/text/file-name.ts';

test.each([
  ['Heads of Commission for External Relations', 'diplograph-heads-of-commission-for-external-relations.csv'],
  ['Posts of Xuân Thủy, as of 3 August 1978', 'diplograph-posts-of-xuan-thuy-as-of-3-august-1978.csv'],
  ['Đặng Workers’ "Party"/../x', 'diplograph-dang-workers-party-x.csv'],
  ['Đảng', 'diplograph-dang.csv'],
  ['日本', 'diplograph-日本.csv'],
  ['外交部', 'diplograph-外交部.csv'],
  ['Бюро, Красный', 'diplograph-бюро-красный.csv'],
  ['Й'.normalize('NFD'), 'diplograph-й.csv'],
  ['हिन्दी', 'diplograph-हिन्दी.csv'],
  ['가', 'diplograph-가.csv'],
  ['וועד\u200f / \u202eexe', 'diplograph-וועד-exe.csv'],
  ['a\0b\tc\\d:e*f?g|h<i>', 'diplograph-a-b-c-d-e-f-g-h-i.csv'],
  ['CON', 'diplograph-con.csv'],
  ['..', 'diplograph.csv'],
  ['🎉', 'diplograph.csv'],
  ['', 'diplograph.csv'],
])('%j is saved as %j', (title, name) => {
  expect(fileName(title, 'csv')).toBe(name);
});

test('a long name is cut, never at a hyphen', () => {
  expect(fileName(`${'a'.repeat(78)} b`, 'json')).toBe(`diplograph-${'a'.repeat(78)}.json`);
});

test('a name of wide letters is cut between them by its bytes', () => {
  expect(fileName('部'.repeat(200), 'jsonld')).toBe(`diplograph-${'部'.repeat(74)}.jsonld`);
  expect(fileName('हि'.repeat(200), 'csv')).toBe(`diplograph-${'हि'.repeat(37)}.csv`);
});
