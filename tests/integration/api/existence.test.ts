import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { holdsAt } from '../../../contract/model/time/holding.ts';
import { dayBoundsOf } from '../../../contract/model/time/stored.ts';
import { plainText } from '../../../contract/text/plain-text.ts';
import { describeEntity } from '../../../server/graph/entity.ts';
import type { OpenGraph } from '../../../server/graph/open-graph.ts';
import { findSubgraph } from '../../../server/graph/subgraph.ts';
import { traceLineage } from '../../../server/graph/trace/lineage.ts';
import { type CuratedGraph, curatedGraph } from '../saved/curated-graph.ts';

let curated: CuratedGraph;
let graph: OpenGraph;
beforeAll(async () => {
  curated = await curatedGraph();
  graph = curated.graph;
});
afterAll(() => curated.close());

const commission = 'central-commission-for-external-relations';
const photographed = [commission, 'xuan-thuy', 'william-kashtan', 'communist-party-of-canada'];

/** Whether an entity existed, why in plain words, and by which facts. */
async function existence(id: string, at: string) {
  const { existence: answer, citations } = await describeEntity(graph, { id, at });
  const because = answer?.because && plainText(answer.because, citations);
  return answer && [answer.status, because, ...answer.facts];
}

describe('on the day of a dated photograph', () => {
  test('those who are seen on it and the bodies that they head existed, and the most telling fact says why', async () => {
    expect(await Promise.all(photographed.map((id) => existence(id, '1978-08-03')))).toEqual([
      [
        'certain',
        'headed by Xuan Thuy, attested on 3 August 1978 [2025 ¶22]',
        'xuan-thuy-headed-commission-1978',
      ],
      [
        'certain',
        'headed the Commission for External Relations, attested on 3 August 1978 [2025 ¶22]',
        'xuan-thuy-headed-commission-1978',
      ],
      [
        'certain',
        'headed the Communist Party of Canada, attested on 3 August 1978 [2025 ¶22]',
        'william-kashtan-headed-communist-party-of-canada-1978',
      ],
      [
        'certain',
        'headed by William Kashtan, attested on 3 August 1978 [2025 ¶22]',
        'william-kashtan-headed-communist-party-of-canada-1978',
      ],
    ]);
  });

  test('the reason cites the caption, which comes along', async () => {
    const { existence: answer, citations } = await describeEntity(graph, {
      id: commission,
      at: '1978-08-03',
    });
    expect(answer?.because?.at(-1)).toEqual({ type: 'citation', id: 'external-affairs-2025:22' });
    expect(citations.map(({ id }) => id)).toContain('external-affairs-2025:22');
  });

  test('nodes carry it to wherever they are shown', async () => {
    const shown = await findSubgraph(graph, { ids: photographed });
    const interval = boundsOf('1978-08-03');
    expect(shown.graph.nodes.map((node) => holdsAt(dayBoundsOf(node), interval))).toEqual(
      photographed.map(() => 'certain'),
    );
    const { stages } = await traceLineage(graph, { id: commission, at: '1978-08-03' });
    expect(stages.find(({ node }) => node.id === commission)?.holdStatus).toBe('certain');
  });
});

test('between two facts, what proves either side is said', async () => {
  expect(await existence(commission, '1990-05')).toEqual([
    'certain',
    'earlier headed by Xuan Thuy, attested in January 1973 or before [2025 ¶20]; dated to 24 January 2025',
    'xuan-thuy-headed-commission-at-paris-negotiations',
  ]);
  expect(await existence('william-kashtan', '1978-08-04')).toEqual(['possible', null]);
});

test('its own dates are reason enough', async () => {
  expect(await existence('foreign-liaison-commission-1958', '1959')).toEqual([
    'certain',
    'dated from May 1958 to March 1960',
  ]);
  expect(await existence('foreign-liaison-commission-1958', '1961')).toEqual(['no', null]);
});

test('without a date nothing is said', async () => {
  expect((await describeEntity(graph, { id: commission })).existence).toBeUndefined();
});
