import { expect, it } from 'vitest';
import { z } from 'zod';
import { propertyShape } from '../../../../contract/model/graph.ts';
import { recordByName } from '../../../../contract/model/record-by-name.ts';

const odd = '{"constructor":"c","toString":"t","hasOwnProperty":"h","name":"n","__proto__":"p"}';

it.each([
  ['a record', recordByName(z.string())],
  ['one with a default', recordByName(z.string()).default({})],
  ['one that is described', recordByName(z.string()).describe('parameters')],
  ['a property that is a map', propertyShape],
])('%s keeps the names that every object has', (_, shape) => {
  expect(JSON.stringify(shape.parse(JSON.parse(odd)))).toBe(odd);
});

it('keeps maps within maps', () => {
  const nested = `{"a":{"__proto__":{"b":${odd}}}}`;
  const parsed = JSON.stringify(propertyShape.parse(JSON.parse(nested)));
  expect(parsed).toBe(nested);
});

it('says what is wrong with a value, and under which name', () => {
  const { error } = recordByName(z.string()).safeParse(JSON.parse('{"__proto__":1,"constructor":"c"}'));
  expect(error?.issues.map(({ path, code }) => ({ path, code }))).toEqual([
    { path: ['__proto__'], code: 'invalid_type' },
  ]);
  expect(recordByName(z.string()).safeParse('text').success).toBe(false);
});

it('leaves the prototype of every object as it is', () => {
  recordByName(propertyShape).parse(JSON.parse('{"__proto__":{"polluted":true}}'));
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
