import { expect, it } from 'vitest';
import { factsOf } from '../../../../../client/facts/facts.ts';
import { lanesOf } from '../../../../../client/views/timeline/lanes.ts';
import type { TimelineBar } from '../../../../../client/views/timeline/place.ts';
import { placeLane } from '../../../../../client/views/timeline/placed-lane.ts';
import { headship, office, person, tenure } from '../../../../fixtures/tenures.ts';

const [An, board] = [person('An'), office('Board')];
const [first, second] = [
  headship('first', An, board, { attested: '1950' }),
  headship('second', An, board, { attested: '1960' }),
];
const place = (time: number) => 1000 + time / 1e9;
const scale = { place, limit: 3000, width: 3000, measure: (text: string) => text.length * 10 };

function barsOf(tenures: Parameters<typeof lanesOf>[2]['tenures']): TimelineBar[] {
  const facts = factsOf({ nodes: [An, board], edges: [first.edge, second.edge] });
  const [lane] = lanesOf(facts, [], { grouping: 'body', ...(tenures && { tenures }) });
  if (!lane) throw new Error('There is no lane.');
  return placeLane(lane, scale).items.filter((item) => item.form === 'bar');
}

it('The attestations of one tenure stand in one row under one name, joined by a line', () => {
  const [one, other] = barsOf([tenure(first, second)]);
  expect([one?.label, other?.label]).toEqual(['An', '']);
  expect(one?.y).toBe(other?.y);
  expect(one?.leadsTo).toBe(other?.known[0]);
  expect(one?.to).toBeGreaterThanOrEqual(other?.known[1] ?? Number.POSITIVE_INFINITY);
  expect([one?.fades, other?.fades]).toEqual([
    { before: true, after: false },
    { before: false, after: true },
  ]);
});

it('Those of two tenures are not joined', () => {
  const [one, other] = barsOf([tenure(first), tenure(second)]);
  expect([one?.label, other?.label]).toEqual(['An', 'An']);
  expect([one?.leadsTo, other?.leadsTo]).toEqual([null, null]);
});
