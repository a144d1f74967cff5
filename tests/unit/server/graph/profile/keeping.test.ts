import { expect, test } from 'vitest';
import type { ProfilePlace } from '../../../../../server/graph/profile/keeping.ts';
import { keepingOf } from '../../../../../server/graph/profile/keeping.ts';
import { cabinetProfile } from '../../../../fixtures/cabinet-profile.ts';

const contents = { ours: false, empty: false, revisions: [], size: [], loading: [], labels: [], types: [] };
const untouched: ProfilePlace = {
  file: {
    find: async () => undefined,
    save: () => Promise.reject(new Error('written')),
    remove: () => Promise.reject(new Error('removed')),
  },
  reopen: () => Promise.reject(new Error('reopened')),
};

test.each([
  [{ ...contents, ours: true }, untouched, 'is built in and stays as it is'],
  [{ ...contents, empty: true }, untouched, 'is empty'],
  [contents, undefined, 'no place'],
  [contents, untouched, 'written'],
])('%j is saved to or says why not', async (found, place, reason) => {
  const keeping = keepingOf({ contents: found, indexes: [], version: '5.26.0', stored: undefined }, place);
  await expect(keeping.save(cabinetProfile, '*')).rejects.toThrow(reason);
  expect(keeping.refusal === null).toBe(reason === 'written');
});
