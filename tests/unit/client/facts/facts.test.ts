import { expect, test } from 'vitest';
import { rowOf } from '../../../../client/facts/fact-rows.ts';
import { factsOf, provenLives } from '../../../../client/facts/facts.ts';
import { boundsOf } from '../../../../contract/model/time/bounds.ts';
import { graph } from '../../../fixtures/graphs/renamed-commission.ts';

test('a relationship whose end is not in the graph is no fact of it', () => {
  const [first] = graph.edges;
  expect(
    factsOf({ nodes: graph.nodes.slice(0, 1), edges: first ? [first] : [] }).map(({ id }) => id),
  ).toEqual(['old']);
});

test('a life that only its facts prove is no dated fact, but certain on the days that they prove', () => {
  const person = {
    ...{ id: 'xuan-thuy', labels: ['Entity', 'Person'], name: 'Xuan Thuy' },
    properties: { begunBy: '1973-01-31', lastedTo: '1978-08-03' },
  };
  expect(factsOf({ nodes: [person], edges: [] })).toEqual([]);
  const rowsAt = (at: string) =>
    provenLives([person], boundsOf(at)).map((life) => {
      const { cells, keys } = rowOf(life, { text: at, days: boundsOf(at) });
      return [cells.who, cells.what, cells.when, cells.asOf, keys.when];
    });
  expect(rowsAt('1978-08-03')).toEqual([['Xuan Thuy', 'lived', '', 'certain', '1973-01-31']]);
  expect(rowsAt('1978-08-04')).toEqual([]);
});
