import type { Tenure, Tenures } from '../../../contract/model/tenure.ts';
import { datedOf } from '../../../contract/model/time/stored.ts';

/**
 * How many people, posts and attestations there are in some tenures.
 * @param names how many names of a body were searched
 */
export function countsOf(tenures: readonly Tenure[], names: number): Tenures['counts'] {
  const peopleIn = (some: readonly Tenure[]) => new Set(some.map(({ person }) => person.id)).size;
  const ofRank = (rank: Tenure['rank']) => tenures.filter((tenure) => tenure.rank === rank);
  const deputies = ofRank('deputy');
  const still = new Set(deputies.filter((tenure) => !isFormer(tenure)).map(({ person }) => person.id));
  return {
    heads: peopleIn(ofRank('head')),
    acting: peopleIn(ofRank('acting')),
    deputies: peopleIn(deputies),
    formerDeputies: peopleIn(deputies.filter(({ person }) => !still.has(person.id))),
    posts: tenures.length,
    bodies: new Set(tenures.map(({ body }) => body.id)).size,
    attestations: tenures.flatMap(({ facts }) => facts).filter((edge) => datedOf(edge).attested).length,
    names,
  };
}

function isFormer({ roles }: Tenure): boolean {
  return roles.length > 0 && roles.every((role) => /\bformer\b/i.test(role));
}
