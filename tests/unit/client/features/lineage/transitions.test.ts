import { expect, it } from 'vitest';
import { transitionsOf } from '../../../../../client/features/lineage/transitions.ts';
import { edges, stage, stages } from '../../../../fixtures/lineages/office-lineage.ts';

it('joins the successions between two stages, the strongest first', () => {
  const transitions = transitionsOf({ stages: stages.map(stage), graph: { nodes: [], edges } });
  expect(
    transitions.map(({ from, to, successions }) => [from, to, ...successions.map(({ type }) => type)]),
  ).toEqual([
    ['first', 'second', 'RENAMED_TO'],
    ['second', 'third', 'RENAMED_TO'],
    ['third', 'ministry', 'MERGED_INTO', 'TRANSFERRED_TO'],
    ['third', 'union', 'SPLIT_INTO'],
    ['committee', 'third', 'TRANSFERRED_TO'],
  ]);
});
