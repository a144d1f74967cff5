import { describe, expect, test } from 'vitest';
import { idsOfTenure, traceGraph } from '../../../../client/entity/trace-graph.ts';
import { idsOf } from '../../../../client/workspace/use-graph-on-canvas.ts';
import {
  answer,
  between,
  citation,
  edge,
  first,
  headed,
  middle,
  old,
  person,
  present,
  second,
} from '../../../fixtures/traced-commission.ts';

describe('the graph of a trace', () => {
  test('holds the subject, the heads and the way between, where nothing more is known', () => {
    const { graph } = traceGraph(answer);
    expect(graph.nodes).toEqual([present, person, old, middle]);
    expect(graph.edges).toEqual([headed, first, second]);
  });

  test('holds every name and how they became each other, and no other edges among them', () => {
    const { graph, citations } = traceGraph(answer, between);
    expect(graph.nodes).toEqual([present, old, middle, person]);
    expect(graph.edges).toEqual([headed, first, second]);
    expect(citations).toEqual([citation(1), citation(2)]);
  });

  test('has no edge without both its ends', () => {
    const lost = edge('lost', 'RENAMED_TO', 'elsewhere', 'old');
    const { graph } = traceGraph(answer, { graph: { nodes: [], edges: [lost] }, citations: [] });
    expect(graph.edges).not.toContain(lost);
  });

  test('is highlighted whole, or one tenure with the way from the body that was asked about', () => {
    expect(idsOf(traceGraph(answer))).toEqual([
      ...['present', 'person', 'old', 'middle'],
      ...['headed', 'first', 'second'],
    ]);
    expect(new Set(idsOfTenure(answer.tenures[0] ?? fail()))).toEqual(
      new Set(['headed', 'person', 'old', 'first', 'middle', 'second', 'present']),
    );
  });
});

function fail(): never {
  throw new Error('The answer of this test has no tenure.');
}
