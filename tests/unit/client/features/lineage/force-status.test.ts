import { describe, expect, it } from 'vitest';
import { inForce } from '../../../../../client/features/lineage/force-status.ts';

describe('The stage to look at first on a date', () => {
  const status = (of: 'certain' | 'possible' | 'no' | 'undated', ...heads: ('certain' | 'possible')[]) => ({
    stage: of,
    heads,
  });

  it('is the one that is certain', () => {
    expect(inForce([status('possible', 'certain'), status('certain'), status('no')])).toBe(1);
  });

  it('is otherwise one whose head is seen then, or the latest that is possible', () => {
    expect(inForce([status('possible'), status('possible', 'certain'), status('possible')])).toBe(1);
    expect(inForce([status('possible'), status('possible', 'possible'), status('no')])).toBe(1);
  });

  it('is none where none held, or there is no as-of date', () => {
    expect([inForce([status('no'), status('undated')]), inForce([null, null])]).toEqual([-1, -1]);
  });
});
