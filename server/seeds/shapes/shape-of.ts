import type { z } from 'zod';
import type { SeedTable } from '../tables.ts';
import { datasetShape } from './dataset.ts';
import { entityShapes } from './entities.ts';
import { factShape } from './facts.ts';
import { sourceShape } from './sources.ts';

/** The shape of the records that a file holds. */
export function shapeOf(table: SeedTable): z.ZodObject {
  if (table.holds === 'entities') return entityShapes[table.kind];
  if (table.holds === 'facts') return factShape;
  return table.holds === 'sources' ? sourceShape : datasetShape;
}
