import { byRank, type Rank, wholeWords } from './match.ts';

interface Judged {
  name: string;
  /** How many relationships it has. */
  degree: number;
  rank: Rank;
}

/**
 * Orders matches by how likely each is meant. Among those of one class that is the best connected; but several whole
 * words are most of a name already, so that the shorter name is likelier: a party rather than its delegation.
 * @param words how many were asked for
 */
export function byLikelihood(words: number): (one: Judged, other: Judged) => number {
  return (one, other) => {
    const [likeness, nameKind, accents] = one.rank;
    const sameClass = [likeness, nameKind, accents].every((value, index) => value === other.rank[index]);
    const shorterFirst = likeness === wholeWords && words > 1;
    if (sameClass && !shorterFirst && one.degree !== other.degree) return other.degree - one.degree;
    return byRank(one, other) || (one.name < other.name ? -1 : 1);
  };
}
