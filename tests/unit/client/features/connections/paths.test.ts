import { describe, expect, test } from 'vitest';
import { describeCount } from '../../../../../client/features/connections/describe-paths.ts';
import { idsOfPath, nodesOfPath, pathGraph } from '../../../../../client/features/connections/path-graph.ts';
import { toldOf } from '../../../../../client/features/connections/told.ts';
import { connectionWith } from '../../../../../client/workspace/connect.ts';
import { answer, board, lan, long, party, short } from './answer.ts';

describe('the sentence of a path', () => {
  test('is parted into names, the longer first, words and references', () => {
    expect(toldOf(long, [lan, party, board])).toEqual([
      { sort: 'node', node: lan },
      { sort: 'words', words: ' headed the ' },
      { sort: 'node', node: board },
      { sort: 'note', id: 's:3', after: ',' },
      { sort: 'words', words: ' which was founded by the ' },
      { sort: 'node', node: party },
      { sort: 'note', id: 's:7', after: '.' },
    ]);
  });

  test('finds no name inside another word, and takes a name for a name only', () => {
    const dotted = { ...lan, name: 'U.N.' };
    const sentence = 'UxNx met the Lancers and the U.N. [2]';
    expect(toldOf({ sentence, citations: ['s:3'] }, [dotted, { ...lan, name: 'Lan' }])).toEqual([
      { sort: 'words', words: 'UxNx met the Lancers and the ' },
      { sort: 'node', node: dotted },
      { sort: 'words', words: ' [2]' },
    ]);
  });

  test('stands as it is where it names nobody', () => {
    expect(toldOf({ sentence: 'They met.', citations: [] }, [])).toEqual([
      { sort: 'words', words: 'They met.' },
    ]);
  });
});

test('the picture of a path holds what it runs through and nothing else', () => {
  expect(pathGraph(short, answer).graph).toEqual({
    nodes: [lan, party],
    edges: answer.graph.edges.slice(0, 1),
  });
  expect(idsOfPath(long)).toEqual(['lan', 'board', 'party', 'headed', 'founded']);
  expect(nodesOfPath(long, answer)).toEqual([lan, board, party]);
});

test.each([
  [[short, long], false, '2 connections of 1 to 2 steps'],
  [[short], false, '1 connection of 1 step'],
  [[long, long], true, '2 connections of 2 steps, and more'],
])('connections are counted with their lengths (%#)', (paths, truncated, words) => {
  expect(describeCount({ paths, truncated })).toBe(words);
});

test.each([
  [
    { from: null, to: null },
    { from: 'lan', to: '' },
  ],
  [
    { from: 'party', to: '' },
    { from: 'party', to: 'lan' },
  ],
  [
    { from: 'party', to: null },
    { from: 'party', to: 'lan' },
  ],
  [
    { from: 'lan', to: '' },
    { from: 'lan', to: '' },
  ],
  [
    { from: 'party', to: 'board' },
    { from: 'lan', to: '' },
  ],
])('to connect with Lan turns %j into %j', (ends, become) => {
  expect(connectionWith('lan', ends)).toEqual({ task: 'explore', path: 1, ...become });
});
