import { describe, expect, test } from 'vitest';
import {
  filterOf,
  idOfFilter,
  labelsAfter,
  stepOptions,
} from '../../../../../../client/features/explore/expand-by/step-options.ts';

const connections = [
  { type: 'HEADED', from: 'Person', to: 'Commission', share: 0.8 },
  { type: 'HEADED', from: 'Person', to: 'Party', share: 0.2 },
  { type: 'PART_OF', from: 'Commission', to: 'Party', share: 1 },
  { type: 'SAW', from: null, to: 'Person', share: 1 },
];
const people = new Set(['Person', 'Leader']);
const ours = (type: string) => ({ type });

test('a step follows what leads from its nodes, in either direction, once', () => {
  expect(stepOptions(connections, people, ours).map(({ id }) => id)).toEqual(['out HEADED', 'in SAW']);
  expect(stepOptions(connections, new Set(['Commission']), ours).map(({ id }) => id)).toEqual([
    'in HEADED',
    'out PART_OF',
  ]);
  expect(stepOptions(connections, null, ours)).toHaveLength(6);
});

test('a relationship reads from where the step begins, by the words of its model', () => {
  const typed = (type: string) => ({
    type,
    meaning: { wording: ['saw', 'was seen by'] as [string, string] },
  });
  expect(stepOptions([connections[3] as (typeof connections)[0]], people, typed)).toEqual([
    { id: 'in SAW', label: 'Was seen by' },
  ]);
});

describe('a step leads', () => {
  test('to the other ends of what it follows', () => {
    expect(labelsAfter(connections, people, { type: 'HEADED', direction: 'out' })).toEqual(
      new Set(['Commission', 'Party']),
    );
  });
  test('to its kind where one is chosen', () => {
    expect(labelsAfter(connections, people, { type: 'HEADED', kind: 'Party' })).toEqual(new Set(['Party']));
  });
  test('anywhere where nothing is known of it', () => {
    expect(labelsAfter(connections, people, { type: 'UNSEEN' })).toBeNull();
  });
});

test('what is followed has an id, also where a type holds a space or a line', () => {
  for (const step of [
    { type: 'a b\nc', direction: 'in' as const },
    { type: 'out', direction: 'out' as const },
  ])
    expect(filterOf(idOfFilter(step))).toEqual(step);
  expect(filterOf('')).toEqual({});
});
