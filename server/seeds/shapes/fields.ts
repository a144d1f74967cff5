import { z } from 'zod';
import { edtfProblem } from '../../../contract/text/written-dates/edtf-problem.ts';

/** An id that is read aloud, typed and put in an address. */
export const idShape = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id: use a-z and 0-9, words joined by single hyphens');

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** The id of an entity of the same data set, or with its data set that of another's: `vietnam-diplomacy-1924-2025/laos`. */
export const entityReferenceShape = z
  .string()
  .regex(
    new RegExp(`^(${slug}/)?${slug}$`),
    'is not an id: use a-z and 0-9, words joined by single hyphens; an entity of another data set is written as data-set/id',
  );

/** Where the same thing is described elsewhere: an entity of another data set, or a page. */
export const sameAsShape = z
  .array(
    z
      .string()
      .refine(
        (text) =>
          /^https?:$/.test(URL.parse(text)?.protocol ?? '') || new RegExp(`^${slug}/${slug}$`).test(text),
        'is neither data-set/id nor an address that begins with https://',
      ),
  )
  .optional()
  .describe('The same thing elsewhere: data-set/id, or an address such as Wikidata’s; nothing is merged');

export const textShape = z.string().regex(/\S/, 'is empty');

/** Volumes, pages and issues are texts, even where they look like numbers. */
export const numberedShape = z
  .union([textShape, z.int()], 'must be text or a whole number')
  .transform(String);

/** EDTF as text; a bare year, which YAML reads as a number, is taken as that year. */
export const dateShape = z
  .union([z.string(), z.int()], { error: (issue) => dateAdvice(issue.input) })
  .transform((given, context) => {
    const fault = typeof given === 'number' ? yearFault(given) : edtfProblem(given);
    if (fault) context.issues.push({ code: 'custom', message: fault, input: given });
    return String(given);
  });

/** YAML takes `[1960-03..]` for a list: the most likely slip deserves its own words. */
function dateAdvice(input: unknown): string {
  if (Array.isArray(input)) return `must be a date in quotes: "[${input.join(',')}]"`;
  return 'must be a date, such as 1949-11-01, 1958-05, 1990~ or "[1960-03..]"';
}

function yearFault(year: number): string | undefined {
  return year >= 1000 && year <= 2100 ? undefined : dateAdvice(year);
}

export const citationsShape = z
  .array(z.string().regex(/^[a-z0-9-]+:\d+$/, 'is not a passage: write it as source:paragraph'))
  .min(1, 'is empty: every record cites at least one passage')
  .describe('Passages that this rests on, each as source:paragraph');

export const nameKinds = [
  'official',
  'former',
  'alias',
  'pseudonym',
  'translation',
  'abbreviation',
  'misspelling',
] as const;

/** When something held; `on` says that it began and ended then. */
export const datesShape = {
  start: dateShape.optional().describe('When it began, as precisely as the source says (EDTF)'),
  end: dateShape
    .optional()
    .describe('When it ended (EDTF); leaving it out does not mean that it still lasts'),
  on: dateShape.optional().describe('When it began and ended, in place of start and end (EDTF)'),
};
