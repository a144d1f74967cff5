import type { Finding, Tenure } from '../../../../contract/model/tenure.ts';
import { datedOf, dayBoundsOf } from '../../../../contract/model/time/stored.ts';
import { unknownEndText } from '../../../../contract/text/findings.ts';
import { sentenceOf } from '../../../../contract/text/plain-text.ts';

/** Whose start, and whose end, no source tells; several sightings of one person in one post are one finding. */
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
  return startMin && startMax ? [] : [findingOf(post, 'start')];
}

function unknownEnd(post: readonly Tenure[]): Finding[] {
  const tenure = post.at(-1);
  if (!tenure) return [];
  const { endMin, endMax } = dayBoundsOf(tenure.edge);
  return endMin && endMax ? [] : [findingOf(post, 'end')];
}

/** @param post in order of time */
function findingOf(post: readonly Tenure[], which: 'start' | 'end'): Finding {
  const facts = post.map(({ edge }) => edge.id);
  const text = unknownEndText(post, which);
  return { kind: `${which}-unknown`, ...sentenceOf(text), facts, body: post[0]?.body.id ?? null, days: null };
}
