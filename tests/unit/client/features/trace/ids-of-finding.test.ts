import { describe, expect, it } from 'vitest';
import { idsOfFinding } from '../../../../../client/features/trace/ids-of-finding.ts';
import type { GraphEdge } from '../../../../../contract/model/graph.ts';

const edge = (id: string, source: string, target: string): GraphEdge => ({
  id,
  type: 'HEADED',
  source,
  target,
  properties: {},
});

const headed = edge('headed', 'thuy', 'commission');

describe('A finding', () => {
  it('lights up its facts with both their ends, and its stage', () => {
    const edges = new Map([['headed', headed]]);
    expect(idsOfFinding({ facts: ['headed', 'elsewhere'], body: 'commission' }, edges)).toEqual([
      'headed',
      'elsewhere',
      'thuy',
      'commission',
    ]);
    expect(idsOfFinding({ facts: [], body: null }, edges)).toEqual([]);
  });
});
