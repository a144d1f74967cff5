import { z } from 'zod';
import { recordByName } from './record-by-name.ts';
import { maxViewNodes } from './view.ts';

/** The width and height of a sketch, in its own units. */
export const sketchSize = { width: 160, height: 100 } as const;

const labelShape = z.string().max(100);

/** A small drawing of a graph: numbers alone, so that whoever draws it needs to trust nobody. */
export const sketchShape = z
  .strictObject({
    labels: z.array(labelShape).max(100).describe('The labels by whose colours nodes are drawn'),
    dots: z
      .string()
      .max(4_000)
      .regex(/^(\d{1,3},\d{1,3},\d{1,2} ?)*$/, 'must be like 12,40,0 80,9,1')
      .describe('Of each node x, y and the number of its label, in a box of 160 by 100'),
    lines: z
      .string()
      .max(4_000)
      .regex(/^(\d{1,3},\d{1,3} ?)*$/, 'must be like 0,1 1,2')
      .describe('Of each relationship the numbers of the nodes that it joins'),
  })
  .meta({ id: 'Sketch' });
export type Sketch = z.infer<typeof sketchShape>;

const digests = (most: number) =>
  recordByName(z.string().max(20)).refine((byId) => Object.keys(byId).length <= most, `At most ${most}`);

/** A digest of each entity and relationship as it was, by id: what has changed since has another. */
const fingerprintShape = z
  .strictObject({ nodes: digests(maxViewNodes), edges: digests(4 * maxViewNodes) })
  .meta({ id: 'Fingerprint' });
export type Fingerprint = z.infer<typeof fingerprintShape>;

/** What is kept beside a View that has a name, each absent where nobody gave it. */
export const keptBesideShape = z.object({
  sketch: sketchShape.nullable().default(null),
  fingerprint: fingerprintShape
    .nullable()
    .default(null)
    .describe('What its graph was like when it was saved'),
});
export type KeptBeside = z.infer<typeof keptBesideShape>;
