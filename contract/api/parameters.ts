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
  .describe(
    'An EDTF date (https://www.loc.gov/standards/datetime/): 1965, 1965-03, 1965-03-01, 198X, 1990~, [1960-03..]',
  )
  .meta({ format: 'edtf', examples: ['1978-08-03'] });

/** A whole number in an address: digits and nothing else. */
export function integerParameter(least: number, most = Number.MAX_SAFE_INTEGER) {
  return z.preprocess(
    (text) => (typeof text === 'string' && /^-?\d{1,16}$/.test(text) ? Number(text) : text),
    z.int().min(least).max(most),
  );
}

export function limitParameter(standard: number, most: number) {
  return integerParameter(1, most)
    .default(standard)
    .describe(`At most so many, up to ${most}`)
    .meta({ default: standard });
}

/** A label or a relationship type. */
export const typeParameter = z
  .string()
  .min(1, 'is empty')
  .max(100)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Neo4j refuses a label that holds it
  .regex(/^[^\u0000]*$/, 'holds a null character, which no label does');

const cursorIsNone = 'is not one that this server gave: use `nextCursor` of the page before';

/** Where a page ended: `nextCursor` of the answer before. */
export const cursorParameter = z
  .string()
  .refine((text) => /^[\w-]{1,1000}$/.test(text), cursorIsNone)
  .describe('`nextCursor` of the page before')
  .meta({ format: 'cursor' });

export const idParameter = z
  .string()
  .min(1)
  .max(300)
  .describe('Id of the entity')
  .meta({ examples: ['xuan-thuy'] });

/** A short list in an address: `?avoid=a,b,c`. What may be long, such as all that is shown, belongs into a body. */
export function listParameter(most: number) {
  return z
    .string()
    .transform((text) => text.split(',').filter((each) => each !== ''))
    .pipe(z.array(idParameter).max(most, `must be at most ${most}`))
    .describe(`Several, parted by commas, up to ${most}`);
}

/** A switch in an address: `?lineage=true`. */
export const switchParameter = z
  .enum(['true', 'false'])
  .default('false')
  .transform((text) => text === 'true');

/** What changes something that is saved says which state of it is meant. */
export const revisionHeaders = z.object({
  'if-match': z
    .string()
    .regex(
      /^(\*|"[0-9a-f]{1,64}")$/,
      'must be the ETag of what you change as you know it, in its quotes, or *',
    )
    .transform((tag) => tag.replaceAll('"', ''))
    .describe(
      'The ETag of what you change as you know it: what others have changed since is not overwritten',
    ),
});

/** Where a file of the workspace cannot be read. */
export const fileProblemShape = z
  .object({
    file: z.string().describe('Below the workspace folder: views/hanoi-1965.json'),
    line: z.number().int(),
    column: z.number().int(),
    message: z.string(),
  })
  .meta({ id: 'FileProblem' });
export type FileProblem = z.infer<typeof fileProblemShape>;
