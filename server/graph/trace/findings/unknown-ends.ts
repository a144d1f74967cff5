import { isOfFamily } from '../../../../contract/model/relationship-types.ts';
import type { Finding, Tenure } from '../../../../contract/model/tenure.ts';
import { datedOf, dayBoundsOf } from '../../../../contract/model/time/stored.ts';
import { describeDate } from '../../../../contract/text/dates.ts';
import { named } from '../../../../contract/text/names.ts';
import { inBrief } from '../../../../contract/text/when.ts';

/** Whose start, and whose end, no source tells; several sightings of one person in one post are told together. */
export function unknownEnds(tenures: readonly Tenure[]): Finding[] {
  const posts = [...byPost(tenures).values()];
  return [...posts.flatMap(unknownStart), ...posts.flatMap(unknownEnd)];
}

/** What has a start or an end is a post of its own; sightings without either may be of one and the same. */
function byPost(tenures: readonly Tenure[]): Map<string, Tenure[]> {
  const posts = new Map<string, Tenure[]>();
  for (const tenure of tenures) {
    const { edge, person, body } = tenure;
    const { start, end } = datedOf(edge);
    const post = start || end ? edge.id : `${person.id} ${edge.type} ${body.id}`;
    posts.set(post, [...(posts.get(post) ?? []), tenure]);
  }
  return posts;
}

function unknownStart(post: readonly Tenure[]): Finding[] {
  const [tenure] = post;
  if (!tenure) return [];
  const { startMin, startMax } = dayBoundsOf(tenure.edge);
  if (startMin && startMax) return [];
  const { start } = datedOf(tenure.edge);
  const became = `When ${tenure.person.name} became ${rankOf(tenure)} of ${named(tenure.body)}`;
  const known = start ? ` is known only as ${describeDate(start)}` : ` is not known${seen(post, 'first')}`;
  return [findingOf('start-unknown', `${became}${known}.`, post)];
}

function unknownEnd(post: readonly Tenure[]): Finding[] {
  const tenure = post.at(-1);
  if (!tenure) return [];
  const { endMin, endMax } = dayBoundsOf(tenure.edge);
  if (endMin && endMax) return [];
  const { end } = datedOf(tenure.edge);
  const ceased = `When ${tenure.person.name} ceased to be ${rankOf(tenure)} of ${named(tenure.body)}`;
  const known = end ? ` is known only as ${describeDate(end)}` : ` is not known${seen(post, 'last')}`;
  return [findingOf('end-unknown', `${ceased}${known}.`, post)];
}

/** @param post in order of time */
function seen(post: readonly Tenure[], which: 'first' | 'last'): string {
  const sightings = post.flatMap(({ edge }) => datedOf(edge).attested ?? []);
  const text = which === 'first' ? sightings[0] : sightings.at(-1);
  if (text === undefined) return '';
  return `; ${sightings.length > 1 ? `${which} ` : ''}${inBrief({ attested: text })}`;
}

function rankOf({ edge }: Tenure): string {
  return isOfFamily(edge.type, 'deputy headship') ? 'deputy head' : 'head';
}

function findingOf(
  kind: 'start-unknown' | 'end-unknown',
  sentence: string,
  post: readonly Tenure[],
): Finding {
  const facts = post.map(({ edge }) => edge.id);
  return { kind, sentence, facts, body: post[0]?.body.id ?? null, days: null };
}
