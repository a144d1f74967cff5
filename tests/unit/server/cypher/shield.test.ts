import { expect, test } from 'vitest';
import { shielded, unshielded } from '../../../../server/cypher/shield.ts';

test('what a macro is made of is hidden in names and comes back', () => {
  const named = { 'a{b}': ['$model.body', { property: 'model.id(node)' }], count: 1, none: null };
  const hidden = JSON.stringify(shielded(named).valueOf());
  expect(/[$(]|a\{/.test(hidden)).toBe(false);
  expect(JSON.parse(unshielded(hidden.replace('a\uF8F0b\uF8F1', 'a{b}')))).toEqual(named);
});
