import { Date as Day, int } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { comparison } from '../../../../../server/seeds/load/difference.ts';

function difference<Row extends { id: string; properties: object }>(wanted: Row[], stored: Row[]) {
  const compared = comparison(wanted);
  for (const row of stored) compared.stored(row);
  return compared.difference();
}

const row = (id: string, name: string) => ({ id, labels: ['Entity'], properties: { name } });

test('rows are distinguished by id into added, changed, removed and unchanged; of stored ones only their place is kept', () => {
  const stored = [row('kept', 'Kept'), row('altered', 'Before'), row('gone', 'Gone')];
  const wanted = [row('new', 'New'), row('altered', 'After'), row('kept', 'Kept')];
  expect(difference(wanted, stored)).toEqual({
    added: [row('new', 'New')],
    changed: [{ wanted: row('altered', 'After'), stored: { id: 'altered', labels: ['Entity'] } }],
    removed: [{ id: 'gone', labels: ['Entity'] }],
    unchanged: 1,
  });
});

const day = { year: 1953, month: 5, day: 7 };
const same = (wanted: object, stored: object) =>
  difference([{ id: 'x', properties: wanted }], [{ id: 'x', properties: stored }]).unchanged === 1;

test('the order of properties, and how the driver gives whole numbers and dates, make no difference', () => {
  const wanted = { name: 'A', value: 180, day: new Day(1953, 5, 7), names: ['B', 'C'] };
  const asBigInts = { names: ['B', 'C'], day: new Day(1953n, 5n, 7n), value: 180n, name: 'A' };
  const asIntegers = {
    names: ['B', 'C'],
    day: new Day(int(day.year), int(day.month), int(day.day)),
    value: int(180),
    name: 'A',
  };
  expect([same(wanted, asBigInts), same(wanted, asIntegers)]).toEqual([true, true]);
});

test.each([
  ['another value', { name: 'A' }, { name: 'B' }],
  ['a property more', { name: 'A', iso: 'LA' }, { name: 'A' }],
  ['a property less', { name: 'A' }, { name: 'A', iso: 'LA' }],
  ['the order of a list', { names: ['A', 'B'] }, { names: ['B', 'A'] }],
  ['a list in place of its only value', { names: ['A'] }, { names: 'A' }],
  ['text in place of a number', { value: 180 }, { value: '180' }],
  ['a date in place of its text', { day: new Day(1953, 5, 7) }, { day: '1953-05-07' }],
  ['separators inside of a text', { a: 'x,b:"y"' }, { a: 'x', b: 'y' }],
])('%s makes a difference', (_name, wanted, stored) => {
  expect(same(wanted, stored)).toBe(false);
});
