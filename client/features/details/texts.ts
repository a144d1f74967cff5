import type { RelationshipCount } from '../../../contract/api/routes/entities.ts';
import type { Source } from '../../../contract/api/routes/sources.ts';
import type { GraphEdge } from '../../../contract/model/graph.ts';
import { roleIn } from '../../../contract/model/meaning.ts';
import type { Segment } from '../../../contract/model/segment.ts';
import { factText } from '../../../contract/text/clause.ts';
import { dateText } from '../../../contract/text/dates.ts';
import { counted, plural } from '../../../contract/text/language.ts';
import { nouns } from '../../../contract/text/nouns.ts';
import { joined, phrase } from '../../../contract/text/phrase.ts';
import { whenOf } from '../../entity/properties.ts';

type Named = { id: string; name: string };

/** How many relationships are on the canvas and how many the as-of date leaves out: `3 of 12 shown, 2 not on this date`. */
export function countOfRelationships(drawn: number, { count, holding }: RelationshipCount): Segment[] {
  const shown = drawn < holding ? phrase`${drawn} of ${holding} shown` : phrase`${holding} shown`;
  return joined([holding > 0 && shown, holding < count && phrase`${count - holding} not on this date`], ', ');
}

/** What is known of a relationship beside the names at its ends: `Chairman, from 1954`. */
function roleAndTime(edge: GraphEdge): Segment[] {
  return joined([roleIn(edge), whenOf(edge)], ', ');
}

/** The same of a neighbour; with a date, that it did not hold then. */
export function neighbourText(edge: GraphEdge, notAsOf: string | null): Segment[] {
  return joined([roleAndTime(edge), notAsOf !== null && phrase`not as of ${dateText(notAsOf)}`], ', ');
}

/** A fact as another source has it: `Xuan Thuy headed the Commission: from 1954`. */
export function readingText(edge: GraphEdge, source: Named, target: Named): Segment[] {
  const remarks = roleAndTime(edge);
  return phrase`${factText(edge, source, target)}${remarks.length > 0 && phrase`: ${remarks}`}`;
}

export function otherReadings(count: number): string {
  return `The other ${plural(count, nouns.reading)}`;
}

/** Who wrote a source, where and when it appeared, and what notes call it: `Communist Review, August 2021; cited as 2021`. */
export function publicationText({
  author,
  publication,
  published,
  short,
}: Pick<Source, 'author' | 'publication' | 'published' | 'short'>): Segment[] {
  const appeared = joined([author, publication, published && dateText(published)], ', ');
  return joined([appeared, `cited as ${short}`], '; ');
}

/** What cites a source, and how much of it: `480 facts and 298 entities cite 44 paragraphs`. */
export function citedText({ passages, ...citing }: Pick<Source, 'facts' | 'entities' | 'passages'>): string {
  return citingText(citing, counted(passages, nouns.paragraph));
}

/** How many facts and how many entities cite something: `9 facts and 1 entity cite this paragraph`. */
export function citingText({ facts, entities }: Pick<Source, 'facts' | 'entities'>, what: string): string {
  const both = entities > 0 && facts > 0;
  const verb = plural(both ? 2 : facts + entities, { one: 'cites', other: 'cite' });
  const counts = [
    ...(facts > 0 || entities === 0 ? [counted(facts, nouns.fact)] : []),
    ...(entities > 0 ? [counted(entities, nouns.entity)] : []),
  ];
  return `${counts.join(' and ')} ${verb} ${what}`;
}
