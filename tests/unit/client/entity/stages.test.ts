import { expect, test } from 'vitest';
import { stagesOf } from '../../../../client/entity/stages.ts';
import {
  answer,
  directed,
  first,
  middle,
  old,
  present,
  second,
  split,
} from '../../../fixtures/traced-commission.ts';

test('every stage is described with what it came of and its heads, also where it has none', () => {
  expect(stagesOf(answer, [split, directed])).toEqual([
    { body: old, origins: [], tenures: answer.tenures },
    { body: middle, origins: [{ edge: first, words: 'renamed from', from: old }], tenures: [] },
    { body: present, origins: [{ edge: second, words: 'renamed from', from: middle }], tenures: [] },
  ]);
});
