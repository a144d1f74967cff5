import { expect, test } from 'vitest';
import { boundsOf } from '../../../../../contract/model/time/bounds.ts';
import { namesThen } from '../../../../../contract/model/time/names-then.ts';
import { headship, office, person, succession } from '../../../../fixtures/tenures.ts';

const stages = [
  office('Board', { start: '1949', end: '1958-05' }),
  office('Commission', { start: '1958-05', end: '[1960-03..]' }),
  office('Department', { start: '[1960-03..]', end: '2025' }),
  office('Union'),
  office('Ministry', { start: '1945' }),
];
const successions = [
  succession('RENAMED_TO', 'board', 'commission', '1958-05'),
  succession('RENAMED_TO', 'commission', 'department', '[1960-03..]'),
  succession('SPLIT_INTO', 'department', 'union', '1978'),
  succession('MERGED_INTO', 'department', 'ministry', '2025'),
];
const department = stages[2] ?? office('Department');
const heads = [headship('seen', person('An'), department, { attested: '1978-08-03' }).edge];

const names = (id: string, at: string) =>
  namesThen(id, { stages, successions, heads }, boundsOf(at)).map(
    ({ node, holdStatus }) => `${node.id} ${holdStatus}`,
  );

test('a body is called by its stage of that time, from whichever stage it is asked about', () => {
  expect([names('department', '1950'), names('board', '1950')]).toEqual([
    ['board certain'],
    ['board certain'],
  ]);
});

test('where the year of a renaming is asked about, it is called by both', () => {
  expect(names('department', '1958')).toEqual(['board certain', 'commission certain']);
});

test('where no stage is certain, all that are possible are described', () => {
  expect(names('board', '1970')).toEqual(['commission possible', 'department possible']);
});

test('a stage is certain on a day on which somebody is seen to head it', () => {
  expect(names('board', '1978-08-03')).toEqual(['department certain']);
});

test('what split off or took it in is another body, not another name of it', () => {
  expect([names('department', '2026'), names('union', '1990')]).toEqual([[], []]);
});

test('a stage is certain on the days that its facts prove, though no date of its own says so', () => {
  const undated = succession('RENAMED_TO', 'department', 'bureau', '2025');
  const bureau = office('Bureau');
  const proven = {
    ...bureau,
    properties: { ...bureau.properties, begunBy: '2025-12-31', lastedTo: '2030-01-01' },
  };
  const line = { stages: [department, proven], successions: [undated], heads: [] };
  const at = (date: string) => namesThen('department', line, boundsOf(date)).map(({ node }) => node.id);
  expect([at('2028'), at('2031')]).toEqual([['bureau'], []]);
});
