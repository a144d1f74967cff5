import { expect, test } from 'vitest';
import { drawable } from '../../../../../client/facts/grid/drawable.ts';

const leader = { id: 'a', labels: ['Person'], name: 'Xuan Thuy', properties: {} };

const headed = { id: 'e', type: 'HEADED', source: 'a', target: 'b', properties: {} };

test('what the sources are made of is not drawn among the entities', () => {
  const source = { id: '4:x:1', labels: ['Source'], name: 'S', properties: { id: 's' } };
  const passage = { id: '4:x:2', labels: ['Passage'], name: '', properties: { id: 's:1' } };
  const holds = { id: 'h', type: 'HAS_PASSAGE', source: '4:x:1', target: '4:x:2', properties: {} };
  expect(drawable({ nodes: [source, passage, leader], edges: [holds, headed] })).toEqual({
    nodes: [leader],
    edges: [],
  });
});
