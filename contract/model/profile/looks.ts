import { z } from 'zod';
import { recordByName } from '../record-by-name.ts';
import { name } from './names.ts';

/** A colour on a light background, as `#27548a`; on a dark one the page lightens it until it can be read. */
export const colourShape = z.string().regex(/^#[\da-f]{6}$/, 'must be a colour such as #27548a');

/** The icons that a label can have, by their names in Lucide. */
export const icons = [
  ...[
    'user-round',
    'users',
    'landmark',
    'gavel',
    'flag',
    'globe',
    'building',
    'network',
    'briefcase',
    'factory',
  ],
  ...[
    'file-text',
    'book',
    'newspaper',
    'mail',
    'quote',
    'calendar',
    'clock',
    'trophy',
    'swords',
    'handshake',
  ],
  ...['map-pin', 'map', 'house', 'ship', 'plane', 'car', 'train-front', 'package', 'shopping-cart', 'tag'],
  ...['folder', 'film', 'music', 'image', 'palette', 'lightbulb', 'chart-column', 'banknote', 'scale', 'key'],
  ...[
    'server',
    'cpu',
    'database',
    'smartphone',
    'flask-conical',
    'dna',
    'pill',
    'heart-pulse',
    'leaf',
    'paw-print',
  ],
  ...['school', 'church', 'shield', 'link', 'star', 'circle'],
] as const;
export type IconName = (typeof icons)[number];

export const iconShape = z.enum(icons);

/** The shapes that a label can have. */
export const shapes = [
  'ellipse',
  'round-rectangle',
  'round-hexagon',
  'round-pentagon',
  'barrel',
  'round-octagon',
  'bottom-round-rectangle',
  'cut-rectangle',
  'round-diamond',
  'round-tag',
  'rhomboid',
  'round-triangle',
] as const;
export type Shape = (typeof shapes)[number];

export const shapeShape = z.enum(shapes);

/** A colour that depends on the value of a property. */
export const colourByShape = z
  .discriminatedUnion('as', [
    z.strictObject({ as: z.literal('value'), property: name, value: z.string(), colour: colourShape }),
    z.strictObject({
      as: z.literal('category'),
      property: name,
      colours: recordByName(colourShape)
        .default({})
        .describe('The colour of each value, as text; the page chooses those of others'),
    }),
    z.strictObject({
      as: z.literal('range'),
      property: name,
      low: colourShape,
      high: colourShape,
      from: z
        .number()
        .optional()
        .describe('The least number that is distinguished; the least on the canvas where absent'),
      to: z.number().optional().describe('The greatest; that on the canvas where absent'),
    }),
  ])
  .meta({ id: 'ColourBy' });
export type ColourBy = z.infer<typeof colourByShape>;

/** A size or a width that grows with a number that a property holds. */
export const sizeByShape = z
  .strictObject({
    property: name,
    from: z.number().optional().describe('What is drawn smallest; the least on the canvas where absent'),
    to: z.number().optional().describe('What is drawn largest; the greatest on the canvas where absent'),
  })
  .meta({ id: 'SizeBy' });
export type SizeBy = z.infer<typeof sizeByShape>;
