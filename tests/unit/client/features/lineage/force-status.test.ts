import { describe, expect, it } from 'vitest';
import { inForce } from '../../../../../client/features/lineage/force-status.ts';

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
