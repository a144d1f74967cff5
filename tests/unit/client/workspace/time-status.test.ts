import { describe, expect, it } from 'vitest';
import { timeStatusesOf } from '../../../../client/workspace/time-status.ts';
import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';
import { boundsOf } from '../../../../contract/model/time/bounds.ts';
import { type Dated, dayBounds } from '../../../../contract/model/time/holding.ts';

function node(id: string, dated: Dated = {}): [string, GraphNode] {
  return [id, { id, labels: ['Entity'], name: id, properties: { ...dayBounds(dated) } }];
}

function edge(id: string, source: string, target: string, dated: Dated = {}): [string, GraphEdge] {
  return [id, { id, type: 'HEADED', source, target, properties: { ...dayBounds(dated) } }];
}

describe('Time status on a date', () => {
  const graph = {
    nodes: new Map([
      node('xuan-thuy'),
      node('first-commission', { start: '1949-11-01', end: '1958-05' }),
      node('second-commission', { start: '1958-05', end: '1960-03' }),
      node('party', { start: '1930' }),
    ]),
    edges: new Map([
      edge('headed', 'xuan-thuy', 'first-commission', { attested: '1955' }),
      edge('headed-undated', 'xuan-thuy', 'second-commission'),
      edge('member', 'xuan-thuy', 'party'),
      edge('renamed', 'first-commission', 'second-commission', { start: '1958-05', end: '1958-05' }),
    ]),
  };

  it('tells certain, possible and no apart, and knows nothing of what bears no date', () => {
    expect(Object.fromEntries(timeStatusesOf(graph, boundsOf('1955-06-01')))).toEqual({
      'xuan-thuy': 'undated',
      'first-commission': 'certain',
      'second-commission': 'no',
      party: 'possible',
      headed: 'possible',
      'headed-undated': 'no',
      member: 'undated',
      renamed: 'no',
    });
  });

  it('is surer of a year than of its days', () => {
    const statuses = timeStatusesOf(graph, boundsOf('1955'));
    expect([statuses.get('headed'), statuses.get('first-commission')]).toEqual(['certain', 'certain']);
  });

  it('takes what a source says for certain, though one of its ends was over by then', () => {
    const described = {
      ...graph,
      edges: new Map([edge('described', 'xuan-thuy', 'first-commission', { attested: '1960' })]),
    };
    expect(timeStatusesOf(described, boundsOf('1960')).get('described')).toBe('certain');
    expect(timeStatusesOf(described, boundsOf('1961')).get('described')).toBe('no');
  });

  it('is certain of an entity on the days that its facts prove, and calls it undated on others', () => {
    const [id, known] = node('xuan-thuy');
    const proven = { ...known, properties: { begunBy: '1973-01-31', lastedTo: '1978-08-03' } };
    const statusAt = (at: string) =>
      timeStatusesOf({ nodes: new Map([[id, proven]]), edges: new Map() }, boundsOf(at)).get(id);
    expect(['1972', '1973', '1976', '1978-08-03', '1978-08-04'].map(statusAt)).toEqual([
      'undated',
      'certain',
      'certain',
      'certain',
      'undated',
    ]);
  });
});
