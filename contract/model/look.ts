import { z } from 'zod';

/** What a node’s size can show of its place in the graph: relationships on the canvas and in all, PageRank, betweenness. */
export const sizeMeasures = ['relationships', 'degree', 'pageRank', 'betweenness'] as const;
/** Its colour can also show its community, as Louvain finds them. */
export const colourMeasures = ['community', ...sizeMeasures] as const;
export type Measure = (typeof colourMeasures)[number];

const propertyShape = z.strictObject({ property: z.string().min(1).max(1000) });

/** By what nodes are sized and coloured on this canvas, whatever the profile of the graph says. */
export const lookShape = z.strictObject({
  size: z.union([z.strictObject({ measure: z.enum(sizeMeasures) }), propertyShape]).optional(),
  colour: z.union([z.strictObject({ measure: z.enum(colourMeasures) }), propertyShape]).optional(),
});
export type ChosenLook = z.infer<typeof lookShape>;

/** What sizes or colours go by. */
export type LookSubject = NonNullable<ChosenLook['colour']>;
