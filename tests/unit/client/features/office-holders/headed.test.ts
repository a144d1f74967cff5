import { describe, expect, it } from 'vitest';
import { hasItsTime } from '../../../../../client/features/office-holders/has-its-time.ts';
import { headedAndNot, officeHoldersGraph } from '../../../../../client/features/office-holders/headed.ts';
import type { OfficeHolders } from '../../../../../contract/api/routes/office-holders.ts';
import type { GraphEdge, GraphNode } from '../../../../../contract/model/graph.ts';

const node = (id: string, labels: string[] = [], properties: GraphNode['properties'] = {}): GraphNode => ({
  id,
  labels,
  name: id,
  properties,
});

const edge = (id: string, source: string, target: string): GraphEdge => ({
  id,
  type: 'HEADED',
  source,
  target,
  properties: {},
});

const visit = node('visit', ['Event']);

const commission = node('commission', ['Body']);

const union = node('union', ['Body']);

const thuy = node('thuy', ['Person']);

const headed = edge('headed', 'thuy', 'commission');

const answer: OfficeHolders = {
  subject: visit,
  at: '1978-08-03',
  bodies: [
    {
      body: commission,
      distance: 1,
      heads: [
        {
          id: headed.id,
          facts: [headed],
          person: thuy,
          body: commission,
          rank: 'head',
          roles: [],
          when: '',
          holding: 'certain',
          distance: null,
          mayHold: true,
          via: [],
          concurrentPosts: [],
        },
      ],
    },
    { body: union, distance: 2, heads: [] },
  ],
  graph: {
    nodes: [visit, commission, union, thuy],
    edges: [headed, edge('by', 'visit', 'commission'), edge('near', 'visit', 'union')],
  },
  citations: [],
  shown: 2,
  total: 2,
  truncated: false,
};

describe('Who headed what then', () => {
  it('parts the bodies whose heads are known from those of which nobody is', () => {
    const { headed: known, others } = headedAndNot(answer);
    expect([known.map(({ body }) => body.id), others.map(({ body }) => body.id)]).toEqual([
      ['commission'],
      ['union'],
    ]);
  });

  it('draws the event, the bodies with their heads, and nothing of the others', () => {
    const { graph } = officeHoldersGraph(answer);
    expect([graph.nodes.map(({ id }) => id), graph.edges.map(({ id }) => id)]).toEqual([
      ['visit', 'commission', 'thuy'],
      ['headed', 'by'],
    ]);
  });

  it('is asked of what has its time, and not of people and bodies', () => {
    expect(
      [
        visit,
        node('resolution', ['Document']),
        node('statistic', ['Statistic'], { start: '2020' }),
        node('concept', ['Concept']),
        node('person', ['Person'], { start: '1890' }),
        node('body', ['Body'], { start: '1949' }),
      ].map(hasItsTime),
    ).toEqual([true, true, true, false, false, false]);
  });
});
