import { z } from 'zod';
import { filterShape } from './filter.ts';
import { lookShape } from './look.ts';
import { recordByName } from './record-by-name.ts';

/** A View of more nodes than this is refused: no canvas draws them, and no file should hold them. */
export const maxViewNodes = 5000;

/** As many entities as can be read at a glance: the page opens with them. */
export const openingSize = 44;

const idShape = z.string().min(1).max(300);
const coordinateShape = z.number().int().describe('In pixels of the model');

const selectionShape = z
  .union([
    z.object({ node: idShape }),
    z.object({ edge: idShape }),
    z.object({ nodes: z.array(idShape).min(2).max(maxViewNodes) }),
  ])
  .nullable()
  .describe('The node or relationship whose details are open, or the nodes that are worked on together');

const settingName = z.string().min(1).max(50);

/**
 * What is done to a graph beyond the choice of its nodes. Each part is empty in a new View and may be absent from a
 * document: to add one, write it here; the page, the address and the files follow.
 */
export const refinementsShape = z.object({
  layoutSettings: recordByName(
    recordByName(z.union([z.number(), z.string().max(50)]), settingName),
    settingName,
  )
    .refine((settings) => Object.keys(settings).length <= 50, 'At most 50 layouts')
    .default({})
    .describe('What is chosen of the settings of layouts, by their names; absent where all is as usual'),
  look: lookShape
    .default({})
    .describe('By what nodes are sized and coloured; as the profile says where absent'),
  filters: z.array(filterShape).max(100).default([]).describe('Each hides what does not pass it'),
});
export type Refinements = z.infer<typeof refinementsShape>;

/**
 * A View is all that decides what is seen of the graph: one document, which the page holds, the address bar or the
 * workspace keeps, and undo steps through. What the nodes and relationships are is not part of it.
 */
export const viewShape = z
  .strictObject({
    version: z.literal(1),
    nodes: z
      .array(
        z.strictObject({
          id: idShape,
          position: z
            .strictObject({ x: coordinateShape, y: coordinateShape })
            .optional()
            .describe('Absent until the layout has found a place for it'),
          pinned: z.literal(true).optional().describe('No layout moves it'),
          from: idShape.optional().describe('The entity by whose expansion it came'),
        }),
      )
      .max(maxViewNodes)
      .describe('The entities on the canvas'),
    edges: z
      .union([z.literal('all'), z.array(idShape).max(4 * maxViewNodes)])
      .describe('Which relationships are shown: all among the nodes, or only these'),
    hiddenKinds: z.array(z.string().max(100)).max(100).describe('Labels whose nodes are not drawn'),
    hiddenTypes: z.array(z.string().max(100)).max(200).describe('Relationship types that are not drawn'),
    at: z.string().max(100).nullable().describe('The as-of date, as EDTF; null for any time'),
    layout: z.string().max(50).describe('The layout that places nodes without a position'),
    view: z.string().max(50).describe('The way to look at the graph: canvas, timeline, table'),
    selection: selectionShape,
    ...refinementsShape.shape,
  })
  .meta({ id: 'View' });
export type View = z.infer<typeof viewShape>;

export type Selection = View['selection'];
