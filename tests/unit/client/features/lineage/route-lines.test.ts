import { expect, it } from 'vitest';
import { layOutCards } from '../../../../../client/features/lineage/lay-out-cards.ts';
import { gapOf, routeOf, turnOf } from '../../../../../client/features/lineage/route-lines.ts';
import { transitionsOf } from '../../../../../client/features/lineage/transitions.ts';
import { edge, passages, places, stage } from '../../../../fixtures/lineages/office-lineage.ts';

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

it('leads a name that is taken up again back to where it stood', () => {
  const ring = [edge('RENAMED_TO', 'school', 'academy'), edge('RENAMED_TO', 'academy', 'school')];
  const names = ['school', 'academy'];
  const found = transitionsOf({ stages: names.map(stage), graph: { nodes: [], edges: ring } });
  const there = layOutCards(names, found);
  expect(found.map((each) => `${each.from} ${turnOf(each, there)}`)).toEqual(['academy back', 'school none']);
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
