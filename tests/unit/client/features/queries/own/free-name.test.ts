import { expect, test } from 'vitest';
import { freeName } from '../../../../../../client/features/queries/own/free-name.ts';

test('a name like another is one that nothing has', () => {
  expect(freeName('heads', ['heads'])).toBe('heads-2');
  expect(freeName('heads-2', ['heads', 'heads-2', 'heads-3'])).toBe('heads-4');
});
