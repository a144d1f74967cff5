import { z } from 'zod';
import { notificationShape } from './result.ts';

const figure = z.number().nullable();

/** An operator of a plan: what it does, and for how many rows. */
const planStepShape = z
  .object({
    operator: z.string().describe('Such as `NodeUniqueIndexSeek`'),
    details: z.string(),
    identifiers: z.array(z.string()),
    estimatedRows: figure,
    rows: figure.describe('How many it gave; null where the statement was not run'),
    dbHits: figure.describe('How often it read from the store'),
    memory: figure.describe('In bytes, at most'),
    pageCacheHits: figure,
    pageCacheMisses: figure,
    get children() {
      return z.array(planStepShape);
    },
  })
  .meta({ id: 'PlanStep' });
export type PlanStep = z.infer<typeof planStepShape>;

export const planShape = z
  .object({
    plan: planStepShape,
    columns: z.array(z.string()),
    /** The names after `$` in the statement. */
    parameters: z.array(z.string()),
    notifications: z.array(notificationShape),
    /** How long it ran; null where it was only planned. */
    milliseconds: figure,
  })
  .meta({ id: 'Plan' });
export type Plan = z.infer<typeof planShape>;
