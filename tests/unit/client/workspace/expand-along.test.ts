import { expect, test } from 'vitest';
import { originsIn } from '../../../../client/workspace/expand-along.ts';

const edge = (source: string, target: string) => ({
  ...{ id: `${source}-${target}`, type: 'HEADED', source, target, properties: {} },
});

test('each node came from the one from which it is reached first, whichever way the relationship is stored', () => {
  const edges = [edge('thuy', 'board'), edge('lan', 'board'), edge('lan', 'union'), edge('thuy', 'lan')];
  expect(originsIn({ nodes: [], edges }, ['thuy'])).toEqual(
    new Map([
      ['board', 'thuy'],
      ['lan', 'thuy'],
      ['union', 'lan'],
    ]),
  );
});

test('what is not reached, and where it began, came from nowhere', () => {
  expect(originsIn({ nodes: [], edges: [edge('a', 'b'), edge('x', 'y')] }, ['a', 'b'])).toEqual(new Map());
});
