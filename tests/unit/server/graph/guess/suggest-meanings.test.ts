import { expect, test } from 'vitest';
import { profileShape } from '../../../../../contract/model/profile/profile.ts';
import { suggestMeanings } from '../../../../../server/graph/guess/suggest-meanings.ts';
import type { TypeSample } from '../../../../../server/graph/sample/model-sample.ts';
import { labelSample, typeSample } from './samples.ts';

const labels = [
  'Person',
  'Employee',
  'Politician',
  'Company',
  'Office',
  'Unit',
  'House',
  'Movie',
  'Product',
  'Category',
  'City',
  'Order',
  'A1',
];
const nothing = profileShape.parse({ title: 'x', identity: 'elementId', caption: [], search: [] });
const suggested = (types: TypeSample[], profile = nothing) =>
  suggestMeanings(
    { labels: labels.map((label) => labelSample(label, {})), types, missing: { labels: [], types: [] } },
    profile,
  );
const dated = { from: ['1999-01-01'], role: ['Head'] };

test.each([
  ['HEADED', 'Person', 'Unit', 'headship'],
  ['HEADS', 'Person', 'Unit', 'headship'],
  ['HEAD_OF', 'Person', 'House', 'headship'],
  ['LEADS', 'Employee', 'Unit', 'headship'],
  ['MANAGES', 'Employee', 'Unit', 'headship'],
  ['CHAIR_OF', 'Person', 'Company', 'headship'],
  ['CEO_OF', 'Person', 'Company', 'headship'],
  ['isPresidentOf', 'Person', 'Company', 'headship'],
  ['HELD', 'Politician', 'Office', 'headship'],
  ['MAYOR_OF', 'Person', 'City', 'headship'],
  ['LEITET', 'Person', 'Unit', 'headship'],
  ['DIRIGE', 'Person', 'Unit', 'headship'],
  ['LÃNH_ĐẠO', 'Person', 'Unit', 'headship'],
  ['REPORTS_TO', 'Employee', 'Employee', 'headship reversed'],
  ['HEADED_BY', 'Unit', 'Person', 'headship reversed'],
  ['LED_BY', 'Unit', 'Person', 'headship reversed'],
  ['DEPUTY_HEAD_OF', 'Person', 'Unit', 'deputy headship'],
  ['VICE_PRESIDENT_OF', 'Person', 'Company', 'deputy headship'],
  ['MEMBER_OF', 'Person', 'Company', 'membership'],
  ['WORKS_FOR', 'Employee', 'Company', 'membership'],
  ['EMPLOYS', 'Company', 'Employee', 'membership reversed'],
  ['MITGLIED_VON', 'Person', 'Company', 'membership'],
  ['THÀNH_VIÊN', 'Person', 'Company', 'membership'],
  ['PART_OF', 'Unit', 'Company', 'part of'],
  ['SUBSIDIARY_OF', 'Company', 'Company', 'part of'],
  ['HAS_DEPARTMENT', 'Company', 'Unit', 'part of reversed'],
  ['RENAMED_TO', 'Unit', 'Unit', 'succession renaming'],
  ['SUCCEEDED_BY', 'Unit', 'Unit', 'succession renaming'],
  ['SUCCESSOR_OF', 'Unit', 'Unit', 'succession renaming reversed'],
  ['PREDECESSOR_OF', 'Unit', 'Unit', 'succession renaming'],
  ['MERGED_INTO', 'Company', 'Company', 'succession merger'],
  ['SPLIT_FROM', 'Company', 'Company', 'succession split reversed'],
  // What the words say does not fit what is joined.
  ['DIRECTED', 'Person', 'Movie', undefined],
  ['PART_OF', 'Product', 'Category', undefined],
  ['LEADS', 'Movie', 'Movie', undefined],
  ['ACTED_IN', 'Person', 'Movie', undefined],
  ['SOLD', 'Employee', 'Order', undefined],
  ['REPLACED', 'Product', 'Movie', undefined],
  ['R1', 'A1', 'A1', undefined],
  ['constructor', 'Person', 'Unit', undefined],
])('%s from %s to %s may be %s', (type, from, to, meaning) => {
  const [found] = suggested([typeSample(type, from, to, dated)]);
  const said = found && [found.family, found.form, found.reversed && 'reversed'].filter(Boolean).join(' ');
  expect(said).toBe(meaning);
});

test('a suggestion says why, as what, and who is at which end', () => {
  expect(suggested([typeSample('LED_BY', 'Unit', 'Person', dated)])).toEqual([
    {
      ...{ type: 'LED_BY', family: 'headship', reversed: true, role: 'role', from: ['Person'], to: ['Unit'] },
      because: 'The name says “led by”, it leads from Unit to Person, and it says when it began or ended.',
    },
  ]);
});

test('likeliest first: what is dated and joins people with bodies', () => {
  const types = [
    typeSample('MANAGES', 'A1', 'A1'),
    typeSample('MANAGES_UNIT', 'Person', 'Unit', dated),
    typeSample('HEADS', 'Person', 'Unit', dated),
  ];
  expect(suggested(types).map(({ type }) => type)).toEqual(['HEADS', 'MANAGES_UNIT']);
});

test('what the profile says is not suggested, and what it says of labels counts', () => {
  const said = profileShape.parse({
    ...nothing,
    labels: { A1: { plays: ['person'] } },
    relationships: { HEADS: { family: 'membership' }, LEADS: { dates: { start: [] } } },
  });
  const types = [typeSample('HEADS', 'Person', 'Unit', dated), typeSample('LEADS', 'A1', 'Unit', dated)];
  expect(suggested(types, said).map(({ type }) => type)).toEqual(['LEADS']);
});
