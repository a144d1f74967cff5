import { z } from 'zod';

/** A property as JSON: what JSON cannot hold exactly (big integers, dates, points, durations) is text. */
const propertyShape: z.ZodType<PropertyValue> = z
  .lazy(() =>
    z.union([
      z.string(),
      z.number(),
      z.boolean(),
      z.null(),
      z.array(propertyShape),
      z.record(z.string(), propertyShape),
    ]),
  )
  .meta({ id: 'PropertyValue' });
export type PropertyValue =
  | string
  | number
  | boolean
  | null
  | PropertyValue[]
  | { [name: string]: PropertyValue };

const propertiesShape = z.record(z.string(), propertyShape);

export const nodeShape = z
  .object({
    id: z.string().describe('The entity’s own id; in another model’s database its element id'),
    labels: z.array(z.string()),
    name: z.string(),
    properties: propertiesShape,
  })
  .meta({ id: 'Node' });
export type GraphNode = z.infer<typeof nodeShape>;

export const edgeShape = z
  .object({
    id: z.string(),
    type: z.string(),
    source: z.string().describe('Id of the node it starts from'),
    target: z.string().describe('Id of the node it ends at'),
    properties: propertiesShape,
  })
  .meta({ id: 'Edge' });
export type GraphEdge = z.infer<typeof edgeShape>;

export const graphShape = z
  .object({ nodes: z.array(nodeShape), edges: z.array(edgeShape) })
  .meta({ id: 'Graph' });
export type Graph = z.infer<typeof graphShape>;

/** Every list is bounded, and says so. */
export const boundedShape = z.object({
  shown: z.number().int(),
  total: z.number().int(),
  truncated: z.boolean(),
});
