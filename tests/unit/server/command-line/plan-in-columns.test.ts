import { expect, test } from 'vitest';
import type { PlanStep } from '../../../../contract/api/plan.ts';
import { planInColumns } from '../../../../server/command-line/plan-in-columns.ts';

const figures = { rows: null, dbHits: null, memory: null, pageCacheHits: null, pageCacheMisses: null };
const step = (operator: string, estimatedRows: number | null, ...children: PlanStep[]): PlanStep => ({
  ...{ operator, details: `of ${operator}`, identifiers: [], estimatedRows, ...figures, children },
});

test('a chain of operators goes down, and what is joined to it stands aside', () => {
  const plan = step('Produce', 9.6, step('Join', 10, step('Scan', 5), step('Filter', null, step('Seek', 1))));
  const whole = { plan, columns: [], parameters: [], notifications: [], milliseconds: null };
  expect(planInColumns(whole)).toBe(
    [
      'OPERATOR   ROWS (ESTIMATED)  DETAILS',
      '+Produce   10                of Produce',
      '+Join      10                of Join',
      '| +Filter                    of Filter',
      '| +Seek    1                 of Seek',
      '+Scan      5                 of Scan',
      '',
    ].join('\n'),
  );
});
