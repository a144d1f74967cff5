import { byRank, type Rank, spelledRight, wholeWords } from './match.ts';

interface Judged {
  name: string;
  /** How many relationships it has. */
  degree: number;
  rank: Rank;
  /** Of a body, whether any head is known; null for anything else. */
  headed?: boolean | null;
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

/**
 * Puts bodies of which a head is known before those of which none is, for one who asks about heads. Only a name that is
 * exactly what was typed comes before them, and they never come before what is spelled as it was typed by being mistyped.
 * @param otherwise the order among those that are alike in this
 */
export function byHeads(otherwise: (one: Judged, other: Judged) => number): typeof otherwise {
  const place = ({ rank: [likeness], headed }: Judged) => {
    if (likeness === 0) return 0;
    return (likeness <= spelledRight ? 1 : 3) + (headed === false ? 1 : 0);
  };
  return (one, other) => place(one) - place(other) || otherwise(one, other);
}
