import { expect, test } from 'vitest';
import { selectionPayload } from '../../../../../client/features/export-selection/selection-payload.ts';
import { describeSelection } from '../../../../../client/features/export-selection/texts.ts';
import { emptyView } from '../../../../../client/workspace/view/change.ts';
import { answer } from '../../../../fixtures/paths-answer.ts';

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

const workspace = {
  nodes: byId(answer.graph.nodes),
  edges: byId(answer.graph.edges),
  citations: byId(answer.citations),
  view: emptyView,
};

test('a selection is exported with the relationships among it and the passages that it cites, and no other', () => {
  const payload = selectionPayload(workspace, ['lan', 'board', 'gone']);
  const { nodes, edges, citations } = payload.graph?.() ?? { nodes: [], edges: [], citations: [] };
  expect([nodes, edges, citations].map((list) => list.map(({ id }) => id))).toEqual([
    ['lan', 'board'],
    ['headed'],
    ['s:3'],
  ]);
  expect([payload.title, payload.isPartOfGraph, payload.hasImage]).toEqual(['Selection', false, false]);
});

test('what is hidden is no part of it', () => {
  const view = { ...emptyView, hiddenTypes: ['HEADED'] };
  const { graph } = selectionPayload({ ...workspace, view }, ['lan', 'board']);
  expect(graph?.().edges).toEqual([]);
});

test('it says what it is of', () => {
  expect([describeSelection(2, 0), describeSelection(2, 1), describeSelection(1_200, 3)]).toEqual([
    '2 nodes, without relationships among them.',
    '2 nodes and the relationship among them.',
    '1,200 nodes and the 3 relationships among them.',
  ]);
});
