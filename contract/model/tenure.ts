import { z } from 'zod';
import { citationsShape } from './citation.ts';
import { boundedShape, edgeShape, nodeShape } from './graph.ts';
import { segmentsShape } from './segment.ts';

const rankShape = z.enum(['head', 'acting', 'deputy']);

const holdStatusShape = z.enum(['certain', 'possible']);

/** One person in charge of one body: the post, when, under which name of the body, and who says so. */
export const tenureShape = z
  .object({
    edge: edgeShape,
    person: nodeShape,
    body: nodeShape.describe('The stage of the body, under the name it then had'),
    rank: rankShape.describe('Deputies and acting heads were in charge without being the head'),
    when: z.string().describe('What is known of the time, in words'),
    holdStatus: holdStatusShape.nullable().describe('At the query date; null without one'),
    via: z
      .array(edgeShape)
      .describe(
        'The renamings, mergers and splits between the body asked about and this stage, earliest first',
      ),
    concurrentPosts: z
      .array(
        z.object({
          fact: z.string().describe('Id of the other headship'),
          body: nodeShape,
          rank: rankShape,
          certain: z.boolean().describe('False where the sources allow it and no more'),
        }),
      )
      .describe('What else the person headed at the same time; empty where an answer is not about that'),
  })
  .meta({ id: 'Tenure' });
export type Tenure = z.infer<typeof tenureShape>;

/** What an auditor would flag in a line of heads or posts, gravest first. */
const findingKinds = [
  'gap',
  'deputy-in-charge',
  'overlap',
  'outside-life',
  'disputed',
  'inferred',
  'start-unknown',
  'end-unknown',
] as const;

export const findingShape = z
  .object({
    kind: z.enum(findingKinds),
    sentence: z.string().describe('"Nobody is known to have headed it between May 1958 and 3 August 1978."'),
    segments: segmentsShape,
    facts: z.array(z.string()).describe('Ids of the headships and successions concerned'),
    body: z.string().nullable().describe('Id of the stage concerned; null where it is about a person'),
    days: z
      .object({ from: z.string(), to: z.string() })
      .nullable()
      .describe('The stretch concerned, from its first ISO day to its last; null where no day bounds it'),
  })
  .meta({ id: 'Finding' });
export type Finding = z.infer<typeof findingShape>;

/** Puts findings in the order of their kinds, and leaves each kind in its own order. */
export function gravestFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((one, other) => findingKinds.indexOf(one.kind) - findingKinds.indexOf(other.kind));
}

/** A person’s posts, or a body’s heads in order. */
export const tenuresShape = boundedShape.extend({
  subject: nodeShape,
  side: z.enum(['person', 'body']).describe('What the subject is in these tenures'),
  stages: z.array(nodeShape).describe('The body’s stages that were searched, earliest first'),
  names: z
    .array(z.object({ node: nodeShape, holdStatus: holdStatusShape }))
    .describe(
      'With a date, the stages under whose names a body was known then: several where none is certain, none where it did not exist or its lineage is not followed',
    ),
  tenures: z
    .array(tenureShape)
    .describe(
      'Earliest first; none where nobody is known. With a date, nothing that is only possible of a post that is certain by another fact. Those that shown, total and truncated tell of',
    ),
  findings: z
    .array(findingShape)
    .describe('What to be careful about, gravest first; at most as many as the limit'),
  citations: citationsShape,
});
export type Tenures = z.infer<typeof tenuresShape>;
