import { z } from 'zod';
import { families, successionForms } from '../relationships/description.ts';
import { name } from './names.ts';

/** What a relationship type of an unknown model may mean, to be confirmed by somebody who knows it. */
export const suggestionShape = z
  .object({
    type: name,
    family: z.enum(families),
    form: z.enum(successionForms).optional(),
    reversed: z.boolean(),
    role: name.nullable().describe('The property that seems to say as what'),
    from: z.array(name).describe('Labels of what heads, is a member or comes before'),
    to: z.array(name).describe('Labels of what is headed, has members or comes after'),
    because: z.string().describe('Why, in words: its name, what it joins, its dates'),
  })
  .meta({ id: 'Suggestion' });
export type Suggestion = z.infer<typeof suggestionShape>;
