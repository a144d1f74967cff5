import { expect, it } from 'vitest';
import { startersOf } from '../../../../../../client/features/queries/console/starters.ts';

const [labels, relationshipTypes] = [
  [
    { label: 'Entity', count: 20, properties: [] },
    { label: 'Political party', count: 10, properties: [] },
    { label: 'Place', count: 2, properties: [] },
  ],
  [
    { type: 'MET', count: 1, properties: [] },
    { type: 'HEADED', count: 9, properties: [] },
  ],
];

it('begins with the names that the graph knows', () => {
  expect(startersOf({ labels, relationshipTypes })).toEqual([
    {
      title: 'Some nodes of one label',
      statement: 'MATCH (node:`Political party`)\nRETURN node\nLIMIT 25',
    },
    {
      title: 'Relationships of one type, with their ends',
      statement: 'MATCH (one)-[relationship:HEADED]->(other)\nRETURN one, relationship, other\nLIMIT 25',
    },
    {
      title: 'How many relationships of each type there are',
      statement:
        'MATCH ()-[relationship]->()\nRETURN type(relationship) AS type, count(*) AS number\nORDER BY number DESC',
    },
  ]);
});

it('has one for a graph without any', () => {
  expect(startersOf({ labels: [], relationshipTypes: [] })).toHaveLength(1);
});
