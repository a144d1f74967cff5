import { expect, test } from 'vitest';
import { moreOf } from '../../../../contract/text/predicates.ts';

const node = (kind: string, name: string) => ({ id: name, labels: ['Entity', kind], name, properties: {} });

test('more of a type of relationship is described with its verb, of whom it is', () => {
  const board = node('Commission', 'Liaison Board');
  expect([
    moreOf(board, { type: 'DIRECTED' }, 'in'),
    moreOf(board, { type: 'DIRECTED' }, 'out'),
    moreOf(node('Person', 'An'), { type: 'MEMBER_OF' }, 'out'),
    moreOf(node('Person', 'An'), { type: 'ACTED_IN' }, 'out'),
  ]).toEqual([
    'Show more that the Liaison Board was directed by',
    'Show more that the Liaison Board directed',
    'Show more that An was a member of',
    'Show more: An, ACTED_IN',
  ]);
});
