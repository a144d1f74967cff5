import { z } from 'zod';
import { edtfProblem } from '../text/written-dates/edtf-problem.ts';

/** A date as asked about: EDTF, so that a year or a month may be asked about as well as a day. */
export const dateParameter = z
  .string()
  .trim()
  .superRefine((text, context) => {
    const problem = edtfProblem(text);
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
  })
  .describe('An EDTF date: 1965, 1965-03, 1965-03-01')
  .meta({ examples: ['1978-08-03'] });

export function limitParameter(standard: number, most: number) {
  return z.coerce
    .number()
    .int()
    .min(1)
    .max(most)
    .default(standard)
    .describe(`At most so many, up to ${most}`);
}

/** A list in an address: `?exclude=a,b,c`. */
export const listParameter = z
  .string()
  .transform((text) => text.split(',').filter((each) => each !== ''))
  .describe('Several, parted by commas');

/** A switch in an address: `?lineage=true`. */
export const switchParameter = z
  .enum(['true', 'false'])
  .default('false')
  .transform((text) => text === 'true');

export const idParameter = z
  .string()
  .min(1)
  .max(300)
  .describe('Id of the entity')
  .meta({ examples: ['xuan-thuy'] });
