import { expect, it } from 'vitest';
import { tellApart } from '../../../../client/entity/tell-apart.ts';

const john = (id: string, properties: Record<string, string | number> = {}, labels = ['Person']) => ({
  ...{ id, labels, name: 'John Smith' },
  properties: { name: 'John Smith', ...properties },
});

it('names the properties in which nodes of one name differ, and nothing of a name that stands alone', () => {
  const nodes = [
    john('4:a:1', { city: 'Hanoi', country: 'Vietnam' }),
    john('4:a:2', { city: 'Hue', country: 'Vietnam' }),
    { ...john('4:a:3'), name: 'Jane Smith' },
    john('4:a:4', {}, ['Company']),
  ];
  expect([...tellApart(nodes)]).toEqual([
    ['4:a:1', 'city: Hanoi'],
    ['4:a:2', 'city: Hue'],
  ]);
});

it('names the id of a node that no property tells from all others', () => {
  const nodes = [john('4:a:1', { city: 'Hue' }), john('4:a:2', { city: 'Hue' }), john('4:a:3')];
  expect([...tellApart(nodes).values()]).toEqual(['city: Hue, 4:a:1', 'city: Hue, 4:a:2', '4:a:3']);
});

it('knows a property that every object has, and passes over what is too long to read', () => {
  const odd = JSON.parse('{"__proto__": "p", "constructor": "c"}');
  const nodes = [john('1', { text: 'x'.repeat(100), ...odd }), john('2', { text: 'y'.repeat(100) })];
  expect([...tellApart(nodes).values()]).toEqual(['__proto__: p, constructor: c', '2']);
});
