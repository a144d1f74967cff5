import { expect, test } from 'vitest';
import { describeLabels, isInWords, wordsFor } from '../../../../client/entity/kinds.ts';

test('our own kinds are put into words', () => {
  expect(describeLabels({ labels: ['Entity', 'Person', 'Leader'] }, 2)).toBe('people');
  expect([wordsFor('Person', 2), wordsFor('Person', 1), wordsFor('Gene', 2)]).toEqual([
    'people',
    'person',
    'Gene',
  ]);
});

test('a label of another model is shown as it is stored, also where it is called as one of our kinds', () => {
  for (const label of ['gene', 'GENE_2', 'Person', 'Entity', 'constructor', '__proto__']) {
    expect(describeLabels({ labels: [label], plays: [] }, 2)).toBe(label);
    expect(isInWords({ labels: [label], plays: [] })).toBe(false);
  }
  expect(describeLabels({ labels: [], plays: [] }, 1)).toBe('no label');
});
