import { z } from 'zod';
import { citationsShape } from './citation.ts';
import { boundedShape, edgeShape, type GraphEdge, type GraphNode, nodeShape } from './graph.ts';
import { segmentsShape } from './segment.ts';

const rankShape = z.enum(['head', 'acting', 'deputy']);

/** Surest first. */
export const holdings = ['certain', 'last-known', 'next-known', 'conceivable'] as const;

const holdingShape = z.enum(holdings);

/**
 * How somebody stands to an office on a date: known to have held it then, or the last known before, or the next known
 * after, or not contradicted by anything and no more.
 */
export type Holding = z.infer<typeof holdingShape>;

/** One fact of a tenure with the entities at its ends: one person in charge of one body, as one source says it. */
export interface Headship {
  edge: GraphEdge;
  person: GraphNode;
  body: GraphNode;
  rank: z.infer<typeof rankShape>;
}

/**
 * One person in one office: one body under one of its names, in one rank. Several facts that show the person there make
 * one tenure, as long as nothing is known to have interrupted it.
 */
export const tenureShape = z
  .object({
    id: z.string().describe('The id of its first fact'),
    facts: z
      .tuple([edgeShape], edgeShape)
      .describe('What the sources say of it, earliest first; each with its own citations'),
    person: nodeShape,
    body: nodeShape.describe('The body under the name it then had'),
    rank: rankShape.describe('Deputies and acting heads were in charge without being the head'),
    roles: z.array(z.string()).describe('What the facts call the office, each name once'),
    when: z.string().describe('What is known of the time of all its facts, in words; empty where nothing is'),
    holding: holdingShape
      .nullable()
      .describe(
        'At the query date, null without one: certain; of the office, the last who is known before, or the next who is known after; conceivable where the dates allow it and no more',
      ),
    distance: z
      .object({
        days: z.number().int().describe('To the nearer of the two; 0 within its imprecise dates'),
        text: z.string().describe('"5 years after"'),
        before: z.string().nullable().describe('The last ISO day before the date on which it is known'),
        after: z.string().nullable().describe('The first ISO day after the date on which it is known'),
      })
      .nullable()
      .describe(
        'How far the query date is from the days on which it is known; null where it is known then, or never',
      ),
    mayHold: z.boolean().nullable().describe('Whether it may have held at the query date; null without one'),
    via: z
      .array(edgeShape)
      .describe('The renamings between the body asked about and this name of it, earliest first'),
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
    between: segmentsShape
      .optional()
      .describe('Of a gap, the stretch as precise as the sources: "between May 1958 and January 1973"'),
  })
  .meta({ id: 'Finding' });
export type Finding = z.infer<typeof findingShape>;

/** Puts findings in the order of their kinds, and leaves each kind in its own order. */
export function gravestFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((one, other) => findingKinds.indexOf(one.kind) - findingKinds.indexOf(other.kind));
}

/** Another body that a body came from or turned into, or that it was part of. */
const relatedBodyShape = z
  .object({
    body: nodeShape,
    facts: z
      .tuple([edgeShape], edgeShape)
      .describe('What the sources say of it: splits, mergers, transfers, or that it was part of it'),
    relation: z
      .enum(['predecessor', 'successor', 'whole'])
      .describe('What it came from, what it or a part of it turned into, or what it was part of'),
    text: segmentsShape,
  })
  .meta({ id: 'RelatedBody' });
export type RelatedBody = z.infer<typeof relatedBodyShape>;

const count = z.number().int();

const countsShape = z
  .object({
    heads: count.describe('Distinct people who were the head'),
    acting: count.describe('Distinct people who were acting head'),
    deputies: count.describe('Distinct people who were a deputy'),
    formerDeputies: count.describe('Deputies whom the sources only call former ones'),
    posts: count.describe('Tenures'),
    bodies: count.describe('Distinct bodies in which somebody was in charge'),
    attestations: count.describe('Facts that show somebody in office at a time'),
    names: count.describe('Names of the body that were searched; 0 for a person'),
  })
  .describe('What was found at any time, whatever the query date and the limit');

/** Days, or the days from or up to one, on which nobody is known to have been in office. */
const gapShape = z
  .object({
    from: z.string().nullable().describe('The first ISO day; null where nobody is known before'),
    to: z.string().nullable().describe('The last ISO day; null where nobody is known after'),
    length: z.string().nullable().describe('"46 years"; null where a side is open'),
    text: segmentsShape,
  })
  .meta({ id: 'Gap' });

/** What something is in tenures: who heads, or what is headed. */
export const sideShape = z.enum(['person', 'body']);
export type Side = z.infer<typeof sideShape>;

/** A person’s posts, or a body’s heads in order. */
export const tenuresShape = boundedShape.extend({
  subject: nodeShape,
  side: sideShape.describe('What the subject is in these tenures'),
  sides: z
    .array(sideShape)
    .min(1)
    .describe('What it can be: both where something heads others and is headed itself, as employees are'),
  stages: z
    .array(nodeShape)
    .describe(
      'The body under all its names that were searched, earliest first; what became of it otherwise is related',
    ),
  names: z
    .array(z.object({ node: nodeShape, holdStatus: z.enum(['certain', 'possible']) }))
    .describe(
      'With a date, the stages under whose names a body was known then: several where none is certain, none where it did not exist or its lineage is not followed',
    ),
  related: z
    .array(relatedBodyShape)
    .describe(
      'Other bodies that it came from, turned into or was part of, none of whose heads are given here',
    ),
  counts: countsShape,
  tenures: z
    .array(tenureShape)
    .describe(
      'Earliest first; none where nobody is known. With a date, whoever is certain before whoever is last known, next known and conceivable. Those that shown, total and truncated tell of',
    ),
  gap: gapShape
    .nullable()
    .describe('Where nobody is known at the query date, the time on which nobody is; null otherwise'),
  findings: z
    .array(findingShape)
    .describe('What to be careful about, gravest first; at most as many as the limit'),
  citations: citationsShape,
});
export type Tenures = z.infer<typeof tenuresShape>;
