import type { Tenure } from '../../../contract/model/tenure.ts';
import { certainlyMeet, comeClose, toldTogether } from './findings/at-once.ts';

/**
 * The posts in other bodies that the same person held at the same time, certainly or perhaps; of several sightings in
 * one body the surest.
 * @param posts of any people
 */
export function concurrentPostsOf(tenure: Tenure, posts: readonly Tenure[]): Tenure['concurrentPosts'] {
  const { edge, person, body } = tenure;
  const others = posts.filter((post) => post.person.id === person.id && post.body.id !== body.id);
  const found = others.flatMap((post) => {
    const certain = certainlyMeet(edge, post.edge);
    const isMeant = certain || toldTogether(edge, post.edge) || comeClose(edge, post.edge);
    return isMeant ? [{ fact: post.edge.id, body: post.body, rank: post.rank, certain }] : [];
  });
  const surest = found.toSorted((one, other) => Number(other.certain) - Number(one.certain));
  return surest.filter(
    (each, index) => surest.findIndex((other) => other.body.id === each.body.id) === index,
  );
}
