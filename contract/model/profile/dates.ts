import { z } from 'zod';
import { name } from './names.ts';

/**
 * How a property holds a date: `edtf` is a text beside two computed days whose names end in `Min` and `Max`; `iso` a text
 * that begins with a year, a month or a day as ISO 8601 writes them; `seconds` and `milliseconds` count from 1970; the
 * others are Neo4j's own dates and whole numbers.
 */
const dateForms = ['edtf', 'iso', 'date', 'datetime', 'year', 'seconds', 'milliseconds'] as const;
export type DateForm = (typeof dateForms)[number];

const datePropertyShape = z.strictObject({ property: name, form: z.enum(dateForms) });
export type DateProperty = z.infer<typeof datePropertyShape>;

const datesDescription =
  'Properties that hold when it began, when it ended, and when it was seen; of several the first that is there counts';

export const datesShape = z
  .strictObject({
    start: z.array(datePropertyShape).default([]),
    end: z.array(datePropertyShape).default([]),
    attested: z.array(datePropertyShape).default([]),
  })
  .describe(datesDescription)
  .meta({ id: 'DateProperties' });
export type DateProperties = z.infer<typeof datesShape>;
