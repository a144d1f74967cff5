import { expect, test } from 'vitest';
import { findMatches } from '../../../../../../client/views/canvas/finding/find-matches.ts';
import type { GraphNode } from '../../../../../../contract/model/graph.ts';

const node = (name: string, properties: GraphNode['properties'] = {}): GraphNode => ({
  ...{ id: name, labels: [], name, properties },
});
const nodes = [
  node('Board', { summary: 'Led by Trần Đình Lan' }),
  node('Nguyen Thi Binh', { names: ['Madame Bình'], tags: ['peace', 'talks'] }),
  node('An Lan'),
  node('Lan Anh'),
  node('Union', { members: 12 }),
];
const found = (text: string) => findMatches(nodes, text).map(({ node, within }) => [node.name, within]);

test('names that begin with the text come before other names, and these before other texts', () => {
  expect(found('LAN')).toEqual([
    ['Lan Anh', null],
    ['An Lan', null],
    ['Board', 'Led by Trần Đình Lan'],
  ]);
});

test('former names and lists are found, whatever the diacritics', () => {
  expect(found('madame binh')).toEqual([['Nguyen Thi Binh', 'Madame Bình']]);
  expect(found('tálks')).toEqual([['Nguyen Thi Binh', 'talks']]);
  expect(found('dinh')).toEqual([['Board', 'Led by Trần Đình Lan']]);
});

test.each(['', '  ', 'nobody', '12'])('%j finds nothing', (text) => {
  expect(found(text)).toEqual([]);
});
