import { expect, test } from 'vitest';
import { connectionWith } from '../../../../../client/features/connections/paths-action.ts';

test.each([
  [
    { from: null, to: null },
    { from: 'lan', to: '' },
  ],
  [
    { from: 'party', to: '' },
    { from: 'party', to: 'lan' },
  ],
  [
    { from: 'party', to: null },
    { from: 'party', to: 'lan' },
  ],
  [
    { from: 'lan', to: '' },
    { from: 'lan', to: '' },
  ],
  [
    { from: 'party', to: 'board' },
    { from: 'lan', to: '' },
  ],
])('to connect with Lan turns %j into %j', (ends, become) => {
  expect(connectionWith('lan', ends)).toEqual({ task: 'explore', path: 1, ...become });
});
