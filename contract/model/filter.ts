import { z } from 'zod';

const textShape = z.string().max(1000);

/** What a filter looks at that is no property: what an item is called, how connected it is, and its times. */
const computedAspects = ['name', 'relationships', 'start', 'end', 'attested'] as const;

const conditionShape = z.union([
  z
    .strictObject({ values: z.array(textShape).max(1000) })
    .describe('One of these, as text; of several values one is enough'),
  z.strictObject({ range: z.strictObject({ min: z.number().optional(), max: z.number().optional() }) }),
  z
    .strictObject({ dates: z.strictObject({ from: textShape.optional(), to: textShape.optional() }) })
    .describe('A date that may lie between the first day of one EDTF date and the last of another'),
  z.strictObject({ text: textShape }).describe('Contains this, whatever its capitals and diacritics'),
]);
export type FilterCondition = z.infer<typeof conditionShape>;

/** Hides what does not meet a condition. Only what it is of can be hidden by it, and relationships with their ends. */
export const filterShape = z
  .strictObject({
    of: z.enum(['nodes', 'relationships']),
    group: textShape.nullable().describe('Only nodes of this label, or relationships of this type'),
    on: z.union([
      z.strictObject({ property: textShape }),
      z.strictObject({ computed: z.enum(computedAspects) }),
    ]),
    condition: conditionShape,
    missing: z.literal(true).optional().describe('Shows also what has no value'),
    off: z.literal(true).optional().describe('Kept for later, and hides nothing'),
  })
  .meta({ id: 'Filter' });
export type Filter = z.infer<typeof filterShape>;

/** What a filter looks at, apart from its condition. */
export type FilterSubject = Pick<Filter, 'of' | 'group' | 'on'>;

/** Two filters of the same key look at the same; a View has one of each. */
export function filterKey({ of, group, on }: FilterSubject): string {
  return JSON.stringify([
    of,
    group,
    'property' in on ? ['property', on.property] : ['computed', on.computed],
  ]);
}
