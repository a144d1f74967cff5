import type { Headship, Tenure } from '../../../contract/model/tenure.ts';
import { certainlyMeet, comeClose, toldTogether } from './findings/at-once.ts';

/**
 * The posts in other bodies that the same person held at the same time, certainly or perhaps; of several facts about one
 * body the surest.
 * @param headships of any people
 */
export function concurrentPostsOf(
  { facts, person, body }: Tenure,
  headships: readonly Headship[],
): Tenure['concurrentPosts'] {
  const others = headships.filter((post) => post.person.id === person.id && post.body.id !== body.id);
  const found = others.flatMap((post) => {
    const certain = facts.some((edge) => certainlyMeet(edge, post.edge));
    const isMeant =
      certain || facts.some((edge) => toldTogether(edge, post.edge) || comeClose(edge, post.edge));
    return isMeant ? [{ fact: post.edge.id, body: post.body, rank: post.rank, certain }] : [];
  });
  const surest = found.toSorted((one, other) => Number(other.certain) - Number(one.certain));
  return surest.filter(
    (each, index) => surest.findIndex((other) => other.body.id === each.body.id) === index,
  );
}
