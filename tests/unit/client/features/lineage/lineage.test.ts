import { describe, expect, it } from 'vitest';
import { inForce } from '../../../../../client/features/lineage/force-status.ts';
import { layOutCards } from '../../../../../client/features/lineage/lay-out-cards.ts';
import { gapOf, routeOf, turnOf } from '../../../../../client/features/lineage/route-lines.ts';
import { transitionsOf } from '../../../../../client/features/lineage/transitions.ts';
import type { Stage } from '../../../../../contract/api/routes/lineage.ts';
import type { GraphEdge, GraphNode } from '../../../../../contract/model/graph.ts';

const node = (id: string): GraphNode => ({ id, labels: ['Body'], name: id, properties: {} });
const stage = (id: string): Stage => ({ node: node(id), when: '', known: null, heads: [], held: null });
const edge = (type: string, source: string, target: string): GraphEdge => ({
  id: `${source}-${target}`,
  type,
  source,
  target,
  properties: {},
});

describe('The picture of a lineage', () => {
  // An office renamed twice, which took over a committee, then split and was merged into a ministry.
  const stages = ['first', 'second', 'committee', 'third', 'union', 'ministry'];
  const edges = [
    edge('TRANSFERRED_TO', 'committee', 'third'),
    edge('RENAMED_TO', 'first', 'second'),
    edge('RENAMED_TO', 'second', 'third'),
    edge('SPLIT_INTO', 'third', 'union'),
    edge('TRANSFERRED_TO', 'third', 'ministry'),
    { ...edge('MERGED_INTO', 'third', 'ministry'), id: 'merged' },
    edge('RENAMED_TO', 'elsewhere', 'second'),
  ];
  const passages = transitionsOf({ stages: stages.map(stage), graph: { nodes: [], edges } });
  const places = layOutCards(stages, passages);

  it('joins the successions between two stages, the strongest first', () => {
    expect(
      passages.map(({ from, to, successions }) => [from, to, ...successions.map(({ type }) => type)]),
    ).toEqual([
      ['first', 'second', 'RENAMED_TO'],
      ['second', 'third', 'RENAMED_TO'],
      ['third', 'ministry', 'MERGED_INTO', 'TRANSFERRED_TO'],
      ['third', 'union', 'SPLIT_INTO'],
      ['committee', 'third', 'TRANSFERRED_TO'],
    ]);
  });

  it('keeps the main line in one row, and branches beside what they join or left', () => {
    expect(Object.fromEntries(places)).toEqual({
      first: { column: 0, row: 0, rows: 1, begins: true },
      second: { column: 1, row: 0, rows: 1, begins: false },
      third: { column: 2, row: 0, rows: 2, begins: false },
      ministry: { column: 3, row: 0, rows: 1, begins: false },
      committee: { column: 1, row: 1, rows: 1, begins: true },
      union: { column: 3, row: 1, rows: 1, begins: true },
    });
  });

  it('reaches out to branches where there is room, and otherwise turns the line to them', () => {
    expect(passages.map((each) => [turnOf(each, places), gapOf(each, places)])).toEqual([
      ['none', { after: 0, row: 0 }],
      ['none', { after: 1, row: 0 }],
      ['none', { after: 2, row: 0 }],
      ['none', { after: 2, row: 1 }],
      ['none', { after: 1, row: 1 }],
    ]);
    // Where there is no room below the stage, for another stands there.
    const parties = [edge('RENAMED_TO', 'workers', 'party'), edge('SPLIT_INTO', 'whole', 'party')];
    const crowd = ['workers', 'whole', 'party', 'rest'];
    const found = transitionsOf({
      stages: crowd.map(stage),
      graph: { nodes: [], edges: [...parties, edge('SPLIT_INTO', 'whole', 'rest')] },
    });
    const there = layOutCards(crowd, found);
    expect(found.map((each) => [each.from, each.to, turnOf(each, there), gapOf(each, there)])).toEqual([
      ['workers', 'party', 'none', { after: 0, row: 0 }],
      ['whole', 'party', 'last', { after: 0, row: 1 }],
      ['whole', 'rest', 'none', { after: 0, row: 1 }],
    ]);
  });

  it('gives branches of the same years rows of their own', () => {
    const split = ['SPLIT_INTO', 'MERGED_INTO', 'SPLIT_INTO'].map((type, index) =>
      edge(type, 'whole', `part ${index}`),
    );
    const parts = ['whole', 'part 0', 'part 1', 'part 2'];
    const found = transitionsOf({ stages: parts.map(stage), graph: { nodes: [], edges: split } });
    expect(Object.fromEntries(layOutCards(parts, found))).toEqual({
      whole: { column: 0, row: 0, rows: 3, begins: true },
      'part 1': { column: 1, row: 0, rows: 1, begins: false },
      'part 0': { column: 1, row: 1, rows: 1, begins: true },
      'part 2': { column: 1, row: 2, rows: 1, begins: true },
    });
  });

  it('leads a name that is taken up again back to where it stood', () => {
    const ring = [edge('RENAMED_TO', 'school', 'academy'), edge('RENAMED_TO', 'academy', 'school')];
    const names = ['school', 'academy'];
    const found = transitionsOf({ stages: names.map(stage), graph: { nodes: [], edges: ring } });
    const there = layOutCards(names, found);
    expect(found.map((each) => `${each.from} ${turnOf(each, there)}`)).toEqual([
      'academy back',
      'school none',
    ]);
  });

  it('draws lines from card to card', () => {
    const card = { left: 0, top: 0, width: 100, height: 50 };
    const level = { ...card, left: 200 };
    const below = { ...level, top: 100 };
    expect(routeOf(card, level, 'none')).toBe('M100 25H195');
    expect(routeOf({ ...card, height: 200 }, below, 'none')).toBe('M100 125H195');
    expect(routeOf(card, below, 'first')).toBe('M100 25H100Q107 25 107 32V118Q107 125 114 125H195');
    expect(routeOf(below, { ...card, left: 400 }, 'last')).toBe(
      'M300 125H381Q388 125 388 118V32Q388 25 395 25H395',
    );
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
