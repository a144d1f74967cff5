import { describe, expect, it } from 'vitest';
import { firstDays } from '../../../../../../client/views/canvas/layouts/first-days.ts';
import type { GraphEdge, GraphNode } from '../../../../../../contract/model/graph.ts';

const entity = (id: string, properties: GraphNode['properties']): GraphNode => ({
  id,
  labels: ['Body'],
  name: id,
  properties,
});
const renaming: GraphEdge = {
  id: 'renamed',
  source: 'earlier',
  target: 'later',
  type: 'RENAMED_TO',
  properties: { startMin: '1969-01-01', startMax: '1969-12-31' },
};
const dayOf = (properties: GraphNode['properties'], id = 'head') =>
  firstDays([entity(id, properties)], [renaming]).get(id);

describe('The first day known of an entity', () => {
  it('is its own, whatever its facts prove', () => {
    const own = { startMin: '1950-01-01', startMax: '1950-12-31', begunBy: '1950-06-01' };
    expect(dayOf(own)).toEqual({ time: Date.parse('1950-01-01'), isOwn: true });
  });

  it('is the day by which its facts prove it, where it has no dates, else the day to which they do', () => {
    const proven = { begunBy: '1973-01-31', lastedTo: '1978-08-03' };
    expect(dayOf(proven)).toEqual({ time: Date.parse('1973-01-31'), isOwn: false });
    expect(dayOf({ lastedTo: '2024-10-28' })).toEqual({ time: Date.parse('2024-10-28'), isOwn: false });
  });

  it('is how it came to be before what its facts prove, and what it turned into after that', () => {
    const proven = { begunBy: '1960-01-31' };
    expect(dayOf(proven, 'later')?.time).toBe(Date.parse('1969-01-01'));
    expect(dayOf(proven, 'earlier')?.time).toBe(Date.parse('1960-01-31'));
    expect(dayOf({}, 'earlier')?.time).toBe(Date.parse('1969-01-01'));
  });

  it('is none where no date and no fact is known', () => {
    expect(dayOf({})).toBeUndefined();
  });
});
