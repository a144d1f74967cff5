import { describe, expect, it } from 'vitest';
import { changesGraph, groupsOf, idsOfChange } from '../../../../../client/features/changes/change-groups.ts';
import type { Change, Changes } from '../../../../../contract/api/routes/changes.ts';
import type { GraphEdge, GraphNode } from '../../../../../contract/model/graph.ts';

const node = (id: string): GraphNode => ({ id, labels: [], name: id, properties: {} });
const joined: GraphEdge = {
  id: 'joined',
  type: 'JOINED',
  source: 'vietnam',
  target: 'asean',
  properties: {},
};

function change(kind: Change['kind'], nodes: string[], edge: GraphEdge | null = null): Change {
  return { kind, nodes, edge, sentence: '', segments: [], when: '', certain: true };
}

const came = change('started', ['vietnam', 'asean'], joined);
const ended = change('ended', ['commission']);
const answer: Changes = {
  changes: [ended, came],
  graph: { nodes: ['vietnam', 'asean', 'commission'].map(node), edges: [joined] },
  citations: [],
  shown: 2,
  total: 2,
  truncated: false,
};

describe('Compare dates', () => {
  it('is grouped by kind, always in the same order, without empty groups', () => {
    expect(groupsOf([ended, came, ended])).toEqual([
      ['started', [came]],
      ['ended', [ended, ended]],
    ]);
  });

  it('is shown with both ends of a relationship, or the one entity that began or ended', () => {
    expect([idsOfChange(came), idsOfChange(ended)]).toEqual([
      ['vietnam', 'asean', 'joined', 'vietnam', 'asean'],
      ['commission'],
    ]);
    expect(changesGraph(came, answer).graph).toEqual({
      nodes: ['vietnam', 'asean'].map(node),
      edges: [joined],
    });
    expect(changesGraph(ended, answer).graph).toEqual({ nodes: [node('commission')], edges: [] });
  });
});
