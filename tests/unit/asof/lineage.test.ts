import { describe, expect, it } from 'vitest';
import { inForce } from '../../../client/lineage/in-force.ts';
import { linksOf } from '../../../client/lineage/successions.ts';
import type { GraphEdge, GraphNode } from '../../../contract/graph.ts';
import type { Stage } from '../../../contract/routes/lineage.ts';

const node = (id: string): GraphNode => ({ id, labels: ['Body'], name: id, properties: {} });
const stage = (id: string): Stage => ({ node: node(id), when: '', known: null, heads: [], held: null });
const edge = (type: string, source: string, target: string): GraphEdge => ({
  id: `${source}-${target}`,
  type,
  source,
  target,
  properties: {},
});

describe('The strip of a lineage', () => {
  it('tells how each stage came of the one before it, and names the others it came of', () => {
    const graph = {
      nodes: [],
      edges: [
        edge('RENAMED_TO', 'first', 'second'),
        edge('SPLIT_INTO', 'second', 'union'),
        edge('MERGED_INTO', 'second', 'ministry'),
        edge('TRANSFERRED_TO', 'union', 'ministry'),
        edge('RENAMED_TO', 'elsewhere', 'second'),
      ],
    };
    const links = linksOf({ stages: ['first', 'second', 'union', 'ministry'].map(stage), graph });
    expect(
      links.map(({ stage: { node: body }, origins }) => [
        body.id,
        origins.map(({ words, from }) => [words, from?.id ?? null]),
      ]),
    ).toEqual([
      ['first', []],
      ['second', [['renamed to', null]]],
      ['union', [['split into', null]]],
      [
        'ministry',
        [
          ['took in', 'second'],
          ['received from', 'union'],
        ],
      ],
    ]);
  });
});

describe('The stage to look at first on a date', () => {
  const standing = (of: 'certain' | 'possible' | 'no' | 'undated', ...heads: ('certain' | 'possible')[]) => ({
    stage: of,
    heads,
  });

  it('is the one that is certain', () => {
    expect(inForce([standing('possible', 'certain'), standing('certain'), standing('no')])).toBe(1);
  });

  it('is otherwise one whose head is seen then, or the latest that is possible', () => {
    expect(inForce([standing('possible'), standing('possible', 'certain'), standing('possible')])).toBe(1);
    expect(inForce([standing('possible'), standing('possible', 'possible'), standing('no')])).toBe(1);
  });

  it('is none where none held, or no date is asked about', () => {
    expect([inForce([standing('no'), standing('undated')]), inForce([null, null])]).toEqual([-1, -1]);
  });
});
