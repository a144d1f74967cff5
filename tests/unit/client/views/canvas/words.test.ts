import { expect, test } from 'vitest';
import { describeEdge, describeNode } from '../../../../../client/entity/describe.ts';
import { edgeData } from '../../../../../client/views/canvas/elements/drawable.ts';
import { leftInWords, leftToShow } from '../../../../../client/views/canvas/left-to-show.ts';
import { nearestTowards } from '../../../../../client/views/canvas/nearest.ts';
import { edge, node } from './friendship.ts';

test('a node is described by its full name, its kind and its dates in words', () => {
  const commission = {
    ...node('c', 'Foreign Liaison Commission', ['Entity', 'Body', 'Commission']),
    properties: { start: '1949-11-01', end: '1958-05' },
  };
  expect(describeNode(commission)).toEqual({
    title: 'Foreign Liaison Commission',
    lines: ['commission', 'from 1 November 1949 to May 1958'],
  });
});

test('a date of another model that cannot be read is left out', () => {
  const strange = { ...node('g', 'BRCA1', ['Gene']), properties: { start: 'chr17:43044295' } };
  expect(describeNode(strange)).toEqual({ title: 'BRCA1', lines: ['Gene'] });
});

test('an edge reads as a sentence and says where it is inferred', () => {
  const headed = {
    ...edge('p', 'c', 'HEADED'),
    properties: { role: 'chairman', attested: '1978-08-03', basis: 'inferred' },
  };
  const nodes = new Map(
    [node('p', 'Xuan Thuy'), node('c', 'Foreign Liaison Commission')].map((each) => [each.id, each]),
  );
  expect(describeEdge(headed, nodes)).toEqual({
    title: 'Xuan Thuy headed Foreign Liaison Commission',
    lines: ['chairman', 'seen on 3 August 1978, start and end unknown', 'inferred, not stated'],
  });
});

test('edges know whether they are a thread, inferred, or the same from both ends', () => {
  const { id, source, target, ...rest } = edgeData({
    ...edge('a', 'b', 'RENAMED_TO'),
    properties: { basis: 'inferred' },
  });
  expect(rest).toEqual({ verb: 'renamed to', thread: true, inferred: true, mutual: false });
  expect(edgeData(edge('a', 'b', 'RELATIONS_WITH')).mutual).toBe(true);
});

test('what is left to show is what stood less what is shown of it, most first', () => {
  const counts = [
    { type: 'HEADED', direction: 'in', count: 2, standing: 1 },
    { type: 'PART_OF', direction: 'out', count: 1, standing: 1 },
    { type: 'PART_OF', direction: 'in', count: 12, standing: 9 },
  ] as const;
  const told = leftToShow(counts, () => 1).map((each) => [each.words, leftInWords(each)]);
  expect(told).toEqual([
    ['has part', '8 more, 3 not on this date'],
    ['headed by', '1 not on this date'],
    ['part of', 'all shown'],
  ]);
});

test('the cursor walks to the nearest node ahead, not to a nearer one aside', () => {
  const here = { x: 0, y: 0 };
  const ahead = { x: 150, y: 20 };
  const aside = { x: 60, y: 90 };
  const behind = { x: -10, y: 0 };
  expect(nearestTowards(here, 'right', [behind, aside, ahead])).toBe(ahead);
  expect(nearestTowards(here, 'down', [behind, aside, ahead])).toBe(aside);
  expect(nearestTowards(here, 'up', [behind, aside, ahead])).toBe(undefined);
});
