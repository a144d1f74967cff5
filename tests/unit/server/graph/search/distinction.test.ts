import { expect, test } from 'vitest';
import { distinctions } from '../../../../../server/graph/search/distinction.ts';

type Properties = Record<string, string | number>;

const john = (id: string, properties: Properties = {}, labels = ['Person'], degree = 1) => ({
  node: { id, labels, name: 'John Smith', plays: [], properties: { name: 'John Smith', ...properties } },
  degree,
});

test('nodes of one name are told apart by their label, then by a property; a name that stands alone is not', () => {
  const jane = john('4:a:3');
  const found = [
    john('4:a:1', { city: 'Hanoi', country: 'Vietnam' }),
    john('4:a:2', { city: 'Hue', country: 'Vietnam' }),
    { ...jane, node: { ...jane.node, name: 'Jane Smith' } },
    john('4:a:4', {}, ['Company'], 12),
  ];
  expect([...distinctions(found)]).toEqual([
    ['4:a:1', 'Person · city: Hanoi · 1 relationship'],
    ['4:a:2', 'Person · city: Hue · 1 relationship'],
    ['4:a:4', 'Company · 12 relationships'],
  ]);
});

test('how many relationships they have tells apart what nothing else does, and then the id', () => {
  expect([...distinctions([john('1'), john('2', {}, ['Person'], 5)]).values()]).toEqual([
    '1 relationship',
    '5 relationships',
  ]);
  const found = [john('4:a:1', { city: 'Hue' }), john('4:a:2', { city: 'Hue' }), john('4:a:3')];
  expect([...distinctions(found).values()]).toEqual(['city: Hue · 4:a:1', 'city: Hue · 4:a:2', '4:a:3']);
});

test('what most have goes before what one has, a machine’s last, and what is too long or empty is passed over', () => {
  const found = [
    john('1', { personId: '77', text: 'x'.repeat(100), born: 1950 }),
    john('2', { personId: '78', text: 'y'.repeat(100), born: 1960, note: '' }),
  ];
  expect([...distinctions(found).values()]).toEqual(['born: 1950', 'born: 1960']);
  const one = john('3', { alias: 'Jack', born: 1970 });
  expect(distinctions([...found, one]).get('3')).toBe('born: 1970');
});

test('a property that every object has is one like any other', () => {
  const odd = JSON.parse('{"__proto__": "p", "constructor": "c"}');
  expect(distinctions([john('1', odd), john('2')]).get('1')).toBe('__proto__: p');
});

test('in our own model the summary says which is which', () => {
  const own = (id: string, summary: string) => ({
    node: { id, labels: ['Entity', 'Person'], name: 'An', properties: { id, summary } },
    degree: 1,
  });
  expect([...distinctions([own('an-1', 'A poet'), own('an-2', 'A minister')]).values()]).toEqual([
    'A poet',
    'A minister',
  ]);
});
