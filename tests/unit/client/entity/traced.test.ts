import { expect, test } from 'vitest';
import { hasTenures, isTraced } from '../../../../client/entity/traced.ts';

test('people and bodies have tenures; events, documents and congresses are answered by who held office then', () => {
  const answers = ['Person', 'Body', 'Event', 'Document', 'Congress', 'Concept'].map((label) => {
    const node = { labels: ['Entity', label] };
    return [label, hasTenures(node), isTraced(node)];
  });
  expect(answers).toEqual([
    ['Person', true, true],
    ['Body', true, true],
    ['Event', false, true],
    ['Document', false, true],
    ['Congress', false, true],
    ['Concept', false, false],
  ]);
});
